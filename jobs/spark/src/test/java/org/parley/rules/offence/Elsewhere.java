package org.parley.rules.offence;

import com.johnsnowlabs.nlp.DocumentAssembler;
import org.apache.spark.sql.catalyst.expressions.Literal;

/** Breaks rules on purpose: each class sees what only others may see. */
public final class Elsewhere {
    private Elsewhere() {}

    /** Sees Spark NLP outside nlp. */
    public record Annotator(DocumentAssembler assembler) {}

    /** Sees Catalyst outside the encoder. */
    public record Expression(Literal literal) {}

    /** Ends the JVM outside Main. */
    public static final class Exit {
        private Exit() {}

        public static void now() {
            System.exit(1);
        }
    }
}
