package org.parley.planted;

/** Keeps apart what is drawn for different ends from the same seed: one more copy changes no story. */
final class Salt {
    static final long COURSE = 1;
    static final long WAVE = 2;
    static final long STORY = 3;
    static final long COPIES = 4;
    static final long MIX = 5;
    static final long POPULARITY = 6;
    static final long REPRINT = 7;
    static final long REPORT = 8;

    private Salt() {}
}
