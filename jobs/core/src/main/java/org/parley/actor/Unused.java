package org.parley.actor;

/** What exports tell of actors and a directory can't use: odd items among many, which stop no work. */
public enum Unused {
    /** An office of which nothing says whose it is ("Senator"). */
    OFFICE_WITHOUT_BODY("offices without a body"),
    /** An office of a body that is no actor, neither by id nor by name, or several by name. */
    OFFICE_OF_UNKNOWN_BODY("offices of unknown bodies"),
    /** A type that is none of the directory's: the item's classes and description tell its type. */
    UNKNOWN_TYPE("unknown types");

    private final String label;

    Unused(String label) {
        this.label = label;
    }

    /** What to call several of them. */
    public String label() {
        return label;
    }
}
