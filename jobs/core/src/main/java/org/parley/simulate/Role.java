package org.parley.simulate;

/**
 * What a speaker is.
 *
 * @param audience any, or state for roles that only governments have
 * @param before pattern with the role before the name
 * @param after pattern with the role after the name
 * @param nominal how the speaker is called later ("the minister")
 */
record Role(String key, String audience, String before, String after, String nominal) {
    boolean suits(Party party) {
        return party.isState() || audience.equals("any");
    }
}
