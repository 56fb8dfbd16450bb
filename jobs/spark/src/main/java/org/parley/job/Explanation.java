package org.parley.job;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.evidence.StoryBehind;
import org.parley.model.Break;
import org.parley.model.BreakKind;
import org.parley.model.Days;
import org.parley.model.Window;
import org.parley.session.UserError;
import org.parley.table.Warehouse;

/** Prints what stands behind the numbers of a pair or an actor. */
final class Explanation {
    /** Forms of output. */
    enum Form {
        TEXT,
        JSON
    }

    /** Texts of so many stories are held at once. */
    private static final int BLOCK = 100;

    private static final int PERIODS_AROUND = 6;
    private static final int BAR = 40;

    private final Warehouse warehouse;
    private final CountedWindows windows;
    private final Subject subject;
    private final Form form;
    private final int limit;
    private final PrintWriter out;
    private final Pen pen = Pen.ofScreen();

    /** @param limit at most so many stories of some days */
    Explanation(Warehouse warehouse, CountedWindows windows, Subject subject, Form form, int limit, PrintWriter out) {
        this.warehouse = warehouse;
        this.windows = windows;
        this.subject = subject;
        this.form = form;
        this.limit = limit;
        this.out = out;
    }

    /** The number of some days, its trends and breaks, and its stories. */
    void of(Days days) {
        try (Behind behind = subject.behind(days)) {
            if (form == Form.TEXT) {
                heading(days.isAll() ? "all dated stories" : days.toString());
                behind.lines().forEach(out::println);
                Window window =
                        days.isAll() ? windows.tested() : windows.tiling(days).orElse(windows.tested());
                new CoursePage(warehouse, subject).lines(window).forEach(out::println);
            }
            stories(behind);
        }
    }

    /** The break of a day: the periods around it, and the stories after it and before it. */
    void around(LocalDate day) {
        Break found = broken(day);
        Window window = found.window();
        LocalDate begin = found.period();
        Days before = Days.until(window.plus(begin, -PERIODS_AROUND), begin);
        Days after = Days.until(begin, found.until() == null ? endOfLevel(found) : found.until());
        if (form == Form.TEXT) {
            heading((found.kind() == BreakKind.BURST ? "the burst of " : "the change of level on ") + begin);
            CoursePage.grid(List.of(found)).lines().forEach(out::println);
            new CoursePage(warehouse, subject).templateChanges(List.of(found)).forEach(out::println);
            out.println();
            LocalDate last = found.until() == null ? after.beyond() : window.plus(after.beyond(), PERIODS_AROUND);
            periods(window, Days.until(before.first(), last), after);
        }
        side(found.kind() == BreakKind.BURST ? "In the burst" : "After the break", after);
        side("Before", before);
    }

    private LocalDate endOfLevel(Break found) {
        LocalDate far = found.window().plus(found.period(), PERIODS_AROUND);
        return new CoursePage(warehouse, subject)
                .breaks().stream()
                        .filter(other -> other.window() == found.window() && other.kind() == BreakKind.LEVEL)
                        .map(Break::period)
                        .filter(period -> period.isAfter(found.period()) && period.isBefore(far))
                        .min(Comparator.naturalOrder())
                        .orElse(far);
    }

    /** The break that begins on a day, or else may have; of several, that of the shortest window. */
    private Break broken(LocalDate day) {
        List<Break> breaks = new CoursePage(warehouse, subject).breaks();
        Comparator<Break> nearest = Comparator.<Break, Boolean>comparing(
                        one -> !one.period().equals(day))
                .thenComparing(Break::window)
                .thenComparing(Break::kind);
        return breaks.stream()
                .filter(one -> covers(one, day))
                .min(nearest)
                .orElseThrow(() -> new UserError(subject.name()
                        + (breaks.isEmpty() ? " has no break" : " has no break on " + day + " but ")
                        + breaks.stream()
                                .map(one -> one.period() + " (" + word(one.kind()) + ", by "
                                        + CountedWindows.name(one.window()) + ")")
                                .collect(Collectors.joining(", "))));
    }

    private static boolean covers(Break one, LocalDate day) {
        LocalDate first = one.earliest() == null ? one.period() : one.earliest();
        LocalDate beyond =
                one.until() == null ? (one.latest() == null ? one.period() : one.latest()).plusDays(1) : one.until();
        return one.period().equals(day) || (!day.isBefore(first) && day.isBefore(beyond));
    }

    private void periods(Window window, Days days, Days after) {
        List<Subject.Count> counts = subject.counts(window, days);
        double most = counts.stream().mapToDouble(Explanation::share).max().orElse(0);
        Grid grid = new Grid("<" + CountedWindows.name(window), "stories", "of all", "share", "<");
        for (Subject.Count count : counts) {
            boolean isAfter = after.contains(count.period());
            grid.row(
                    count.period().toString(),
                    ActorsCommand.number(count.stories()),
                    ActorsCommand.number(count.totalStories()),
                    String.format(Locale.ROOT, "%.1f %%", 100 * share(count)),
                    (isAfter ? "█" : "░").repeat(most == 0 ? 0 : (int) Math.round(BAR * share(count) / most)));
        }
        grid.lines().forEach(out::println);
        out.println("  █ " + after);
    }

    private static double share(Subject.Count count) {
        return count.totalStories() == 0 ? 0 : (double) count.stories() / count.totalStories();
    }

    private void side(String name, Days days) {
        try (Behind behind = subject.behind(days)) {
            if (form == Form.TEXT) {
                out.println();
                out.println("  " + pen.bold(name + ", " + days));
                out.println();
                behind.lines().stream().takeWhile(line -> !line.isEmpty()).forEach(out::println);
            }
            stories(behind);
        }
    }

    private void heading(String of) {
        out.println();
        out.println("  " + pen.bold(subject.name()) + ", " + of);
        out.println();
    }

    private void stories(Behind behind) {
        List<? extends StoryBehind> shown = behind.first(limit);
        for (int first = 0; first < shown.size(); first += BLOCK) {
            List<? extends StoryBehind> block = shown.subList(first, Math.min(shown.size(), first + BLOCK));
            switch (form) {
                case TEXT -> new StoryPrinter(warehouse, subject, pen, out).print(block);
                case JSON -> new StoryJson(warehouse, subject, out).print(block);
            }
        }
        long more = behind.size() - shown.size();
        if (form == Form.TEXT && more > 0) {
            out.println();
            out.println("  " + ActorsCommand.number(more) + (more == 1 ? " more story" : " more stories") + ": --limit "
                    + behind.size() + " shows all");
        }
        out.flush();
        Optional<String> disagreement = behind.disagreement();
        if (disagreement.isPresent()) {
            throw new UserError("the evidence of " + subject.name() + " doesn't add up to its numbers: "
                    + disagreement.get() + "; run parley trend, or parley check to see what is broken");
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
