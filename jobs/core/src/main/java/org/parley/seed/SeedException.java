package org.parley.seed;

/** A file under {@code seeds/}, or one in its form, says something that it may not say: the user's mistake. */
public final class SeedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /**
     * @param file the file's name
     * @param line its line, counted from 1
     * @param what what is wrong there
     */
    public SeedException(String file, int line, String what) {
        super(file + ", line " + line + ": " + what);
    }

    /**
     * @param file the file's name
     * @param what what is wrong with it as a whole
     */
    SeedException(String file, String what) {
        super(file + ": " + what);
    }
}
