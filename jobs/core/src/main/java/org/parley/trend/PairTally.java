package org.parley.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Adds up the evidence of one pair, whose rows come by period and, within it, by story. A story counts once. */
public final class PairTally {
    private static final Tie[] TIES = Tie.values();

    private final Calendar calendar;
    private final String actorA;
    private final String actorB;
    private final Bootstrap bootstrap;
    private final List<Cell> cells = new ArrayList<>();
    private long[] stories = new long[4];
    private long[] hashes = {};
    private int size;
    private final Gaps gaps = new Gaps();
    private Story story = Story.NONE;

    public PairTally(Calendar calendar, String actorA, String actorB) {
        this(calendar, actorA, actorB, Bootstrap.NONE);
    }

    /** A tally whose slopes are bootstrapped. */
    public PairTally(Calendar calendar, String actorA, String actorB, Bootstrap bootstrap) {
        this.calendar = calendar;
        this.actorA = actorA;
        this.actorB = actorB;
        this.bootstrap = bootstrap;
    }

    /** Whether a row is of the same pair. */
    public boolean isOf(Together row) {
        return actorA.equals(row.actorA()) && actorB.equals(row.actorB());
    }

    /**
     * Adds the next row.
     *
     * @throws IllegalArgumentException when it doesn't come after the last one
     */
    public void add(Together row) {
        if (!row.storyId().equals(story.id) || !row.period().equals(story.period)) {
            close();
            if (row.period().isBefore(story.period)) {
                throw new IllegalArgumentException("rows out of order: " + row.period() + " after " + story.period);
            }
            story = new Story(row.period(), row.storyId(), calendar.panel().outlet(row.firstOutlet()));
        }
        story.add(row);
    }

    /** What was counted. */
    public PairHistory history(ActorMargins a, ActorMargins b) {
        close();
        story = Story.NONE;
        return new PairHistory(
                calendar,
                actorA,
                actorB,
                cells,
                Arrays.copyOf(stories, size),
                bootstrap,
                Arrays.copyOf(hashes, bootstrap.replicates() > 0 ? size : 0),
                gaps.median(),
                a,
                b);
    }

    private void close() {
        if (story == Story.NONE) {
            return;
        }
        int place = calendar.placeOf(story.period);
        if (cells.isEmpty() || cells.get(cells.size() - 1).place != place) {
            cells.add(new Cell(place));
        }
        Cell cell = cells.get(cells.size() - 1);
        for (Tie tie : TIES) {
            cell.stories[tie.index()] += story.has(tie) ? 1 : 0;
        }
        if (size == stories.length) {
            stories = Arrays.copyOf(stories, 2 * size);
        }
        if (bootstrap.replicates() > 0) {
            hashes = hashes.length == stories.length ? hashes : Arrays.copyOf(hashes, stories.length);
            hashes[size] = bootstrap.hash(story.id);
        }
        stories[size++] = packed(place, story.outlet, story.ties);
        cell.articles += story.articles;
        cell.closenessMillionths += story.closenessMillionths;
        cell.gaps.add(story.gap);
        gaps.add(story.gap);
    }

    private static long packed(int place, int outlet, int ties) {
        return ((long) place << 32) | ((long) outlet << 16) | ties;
    }

    /** The place of a story's period. */
    static int place(long packed) {
        return (int) (packed >>> 32);
    }

    /** The number of a story's outlet. */
    static int outlet(long packed) {
        return (int) (packed >>> 16) & 0xffff;
    }

    /** Whether a story has the two together in a way. */
    static boolean has(long packed, Tie tie) {
        return (packed >>> tie.index() & 1) != 0;
    }

    /** What was counted in one period. */
    static final class Cell {
        private final int place;
        private final long[] stories = new long[Tie.SIZE];
        private final Gaps gaps = new Gaps();
        private long articles;
        private long closenessMillionths;

        private Cell(int place) {
            this.place = place;
        }

        int place() {
            return place;
        }

        /** Stories that have the two together in a way. */
        long stories(Tie tie) {
            return stories[tie.index()];
        }

        /** Articles that mention both, copies included. */
        long articles() {
            return articles;
        }

        /** Sum over the stories of their closest article's closeness. */
        double closeness() {
            return closenessMillionths / 1e6;
        }

        /** Median over the stories of the fewest tokens between the two. */
        double medianGap() {
            return gaps.median();
        }
    }

    /** One story, by all its articles. */
    private static final class Story {
        private static final Story NONE = new Story(LocalDate.MIN, "", 0);

        private final LocalDate period;
        private final String id;
        private final int outlet;
        private int ties;
        private long articles;
        private long closenessMillionths;
        private int gap = Integer.MAX_VALUE;

        private Story(LocalDate period, String id, int outlet) {
            this.period = period;
            this.id = id;
            this.outlet = outlet;
        }

        private void add(Together row) {
            for (Tie tie : TIES) {
                ties |= row.has(tie) ? 1 << tie.index() : 0;
            }
            articles++;
            closenessMillionths = Math.max(closenessMillionths, row.closenessMillionths());
            gap = Math.min(gap, row.tokenDistance());
        }

        private boolean has(Tie tie) {
            return (ties >>> tie.index() & 1) != 0;
        }
    }

    /** Token distances of stories. */
    private static final class Gaps {
        private int[] gaps = new int[4];
        private int size;

        private void add(int gap) {
            if (size == gaps.length) {
                gaps = Arrays.copyOf(gaps, 2 * size);
            }
            gaps[size++] = gap;
        }

        private double median() {
            int[] sorted = Arrays.copyOf(gaps, size);
            Arrays.sort(sorted);
            return (sorted[(size - 1) / 2] + (double) sorted[size / 2]) / 2;
        }
    }
}
