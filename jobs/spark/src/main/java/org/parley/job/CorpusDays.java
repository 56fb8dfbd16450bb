package org.parley.job;

import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Row;
import org.parley.flow.StoryEvidenceFlow;
import org.parley.model.Days;
import org.parley.session.UserError;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** The days that a warehouse's stories are of. */
final class CorpusDays {
    private CorpusDays() {}

    /** From the first story's to the last one's. @throws UserError when no story has a date */
    static Days of(Warehouse warehouse) {
        Row ends = warehouse
                .read(Tables.STORIES)
                .agg(min("first_published"), max("first_published"))
                .first();
        if (ends.isNullAt(0)) {
            throw new UserError("no story in " + warehouse + " has a date");
        }
        return new Days(ends.getDate(0).toLocalDate(), ends.getDate(1).toLocalDate());
    }

    /** The same days. @throws UserError when there is no story of them */
    static Days requireStories(Warehouse warehouse, Days days) {
        if (StoryEvidenceFlow.dated(warehouse.read(Tables.STORIES), days).isEmpty()) {
            throw none(warehouse, days, of(warehouse));
        }
        return days;
    }

    /** @throws UserError when the days are all before the first story or after the last one */
    static void requireOverlap(Warehouse warehouse, Days days) {
        Days corpus = of(warehouse);
        if (days.last().isBefore(corpus.first()) || days.first().isAfter(corpus.last())) {
            throw none(warehouse, days, corpus);
        }
    }

    private static UserError none(Warehouse warehouse, Days days, Days corpus) {
        return new UserError("no story of " + days + " in " + warehouse + ": the corpus runs from " + corpus);
    }
}
