/**
 * The only place that sees Spark NLP: Parley's finders as its annotators, and what comes out of a pipeline as rows of
 * Parley's tables.
 *
 * <p>Inside a pipeline Spark NLP's conventions hold: places are UTF-16 units of the document's text, ends inclusive, and
 * all that an annotation says beyond its place is strings in its metadata. At the table's edge they become code points,
 * ends exclusive, once.
 *
 * <p>What does not live here: finding (core), datasets of tables (flow), reading and writing.
 */
@NullMarked
package org.parley.nlp;

import org.jspecify.annotations.NullMarked;
