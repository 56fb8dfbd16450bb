package org.parley.network;

/**
 * So many actors or stories of one degree.
 *
 * @param degree stories of such an actor, or actors of such a story
 * @param members how many there are
 */
public record DegreeClass(long degree, long members) {
    public DegreeClass {
        if (degree < 1 || members < 1) {
            throw new IllegalArgumentException("no class of a degree: " + degree + ", " + members);
        }
    }
}
