package org.parley.planted;

import java.time.LocalDate;
import java.util.List;

/** Designs that tests begin with. */
final class Designs {
    private static final LocalDate MONDAY = LocalDate.of(2022, 1, 3);

    private Designs() {}

    /** A hundred pairs over a year, of which all do the same. */
    static Design all(Course course) {
        return of(1, 100, 52, 400, 1, List.of(course));
    }

    /** A hundred pairs over a year, of which none changes. */
    static Design steady() {
        return of(1, 100, 52, 400, 0, List.of());
    }

    static Design of(long seed, int pairs, int weeks, double comentions, double changing, List<Course> courses) {
        return new Design(
                seed,
                new Span(MONDAY, weeks, 1),
                new Cast(pairs, 2, comentions, 0, 1),
                new Changes(changing, courses, List.of(0.3), 2, 3, 4, 0),
                new Panel(20, 0, 1),
                new Pages(1, 0, 0));
    }

    static Design with(Design design, Span span) {
        return new Design(design.seed(), span, design.cast(), design.changes(), design.panel(), design.pages());
    }

    static Design with(Design design, Cast cast) {
        return new Design(design.seed(), design.span(), cast, design.changes(), design.panel(), design.pages());
    }

    static Design with(Design design, Changes changes) {
        return new Design(design.seed(), design.span(), design.cast(), changes, design.panel(), design.pages());
    }

    static Design with(Design design, Panel panel) {
        return new Design(design.seed(), design.span(), design.cast(), design.changes(), panel, design.pages());
    }

    static Design with(Design design, Pages pages) {
        return new Design(design.seed(), design.span(), design.cast(), design.changes(), design.panel(), pages);
    }
}
