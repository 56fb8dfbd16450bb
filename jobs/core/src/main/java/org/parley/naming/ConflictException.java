package org.parley.naming;

/** A correction that can't hold beside another: the user's mistake. */
public final class ConflictException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final String what;

    ConflictException(int line, String what) {
        super(what);
        this.line = line;
        this.what = what;
    }

    /** What is wrong. */
    public String what() {
        return what;
    }

    /** The line of the later one. */
    public int line() {
        return line;
    }
}
