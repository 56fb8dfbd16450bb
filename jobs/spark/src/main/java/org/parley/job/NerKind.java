package org.parley.job;

/** Taggers of names that can be trained. */
enum NerKind {
    /** Parley's own. */
    CRF,
    /** Spark NLP's, for --pipeline. */
    NERDL
}
