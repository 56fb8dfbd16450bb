package org.parley.read;

/**
 * A record of a web archive.
 *
 * @param offset where it begins in the file
 * @param type its WARC-Type, or what is wrong with it
 * @param bytes header and content; the first bytes only when it is over the cap
 * @param length bytes of header and content
 * @param state whether it is whole
 */
record ArchivedRecord(long offset, String type, byte[] bytes, long length, State state) {
    /** Whether a record can be read. */
    enum State {
        WHOLE,
        /** Over the cap. */
        CUT,
        /** Not as long as it says, or no record at all. */
        DAMAGED
    }

    boolean isCut() {
        return state == State.CUT;
    }

    boolean isDamaged() {
        return state == State.DAMAGED;
    }

    static ArchivedRecord damaged(long offset, String why) {
        return new ArchivedRecord(offset, why, new byte[0], 0, State.DAMAGED);
    }
}
