package org.parley.naming;

/**
 * Two nodes of a block that may be one actor by their names.
 *
 * @param block the block's key
 * @param a the node whose id sorts first
 * @param b the other
 */
public record Pair(String block, String a, String b) {
    static Pair of(String block, String one, String other) {
        return one.compareTo(other) < 0 ? new Pair(block, one, other) : new Pair(block, other, one);
    }
}
