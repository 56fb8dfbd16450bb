package org.parley.rules.offence.flow;

import java.util.Random;
import java.util.UUID;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/** Breaks a rule on purpose, in four ways; the last class keeps it. */
public final class ChanceFlow {
    private ChanceFlow() {}

    /** Breaks it by a column. */
    public static final class ByColumn {
        private ByColumn() {}

        public static Column of() {
            return functions.rand();
        }
    }

    /** Breaks it by an id. */
    public static final class ById {
        private ById() {}

        public static UUID of() {
            return UUID.randomUUID();
        }
    }

    /** Breaks it by a source of its own. */
    public static final class BySource {
        private BySource() {}

        public static int of() {
            return new Random(7).nextInt();
        }
    }

    /** Breaks the one about partitions. */
    public static final class ByPartition {
        private ByPartition() {}

        public static Column of() {
            return functions.monotonically_increasing_id();
        }
    }

    /** Keeps it. */
    public static final class ByParameter {
        private ByParameter() {}

        public static int of(Random random) {
            return random.nextInt();
        }
    }
}
