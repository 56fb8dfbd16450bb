package org.parley.rules.offence.flow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Breaks a rule on purpose: the first two read the clock, the third is handed one. */
public final class DatedFlow {
    private DatedFlow() {}

    /** Breaks it by a call. */
    public static final class ByCall {
        private ByCall() {}

        public static long of() {
            return System.currentTimeMillis();
        }
    }

    /** Breaks it by a method reference. */
    public static final class ByReference {
        private ByReference() {}

        public static Supplier<LocalDate> of() {
            return LocalDate::now;
        }
    }

    /** Keeps it. */
    public static final class ByParameter {
        private ByParameter() {}

        public static LocalDate of(Clock clock) {
            return LocalDate.now(clock);
        }
    }
}
