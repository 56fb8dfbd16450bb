package org.parley.nlp;

import java.util.Objects;

/**
 * Hands a stage's uid past the constructor of its superclass: Spark's traits make their parameters inside
 * {@code super()}, ask the stage for its uid there, and no Java field is set by then.
 */
final class Uid {
    private static final ThreadLocal<String> NEXT = new ThreadLocal<>();

    private Uid() {}

    /** To be called in the argument list of {@code this(...)}, before {@code super()} runs. */
    static Uid next(String uid) {
        NEXT.set(uid);
        return new Uid();
    }

    static String taken() {
        return Objects.requireNonNull(NEXT.get(), "a stage is made by way of Uid.next");
    }
}
