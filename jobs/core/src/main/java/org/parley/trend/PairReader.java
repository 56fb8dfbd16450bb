package org.parley.trend;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads rows of evidence pair by pair. */
public final class PairReader implements Iterator<PairHistory> {
    private final Calendar calendar;
    private final Iterator<Together> rows;
    private final Map<String, ActorMargins> margins;
    private final Bootstrap bootstrap;
    private @Nullable Together next;

    /**
     * @param rows sorted by pair, period and story
     * @param margins those of all actors in the rows
     * @param bootstrap by which slopes are resampled
     */
    public PairReader(
            Calendar calendar, Iterator<Together> rows, Map<String, ActorMargins> margins, Bootstrap bootstrap) {
        this.calendar = calendar;
        this.rows = rows;
        this.margins = margins;
        this.bootstrap = bootstrap;
        this.next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    /**
     * The next pair's history.
     *
     * @throws IllegalStateException when an actor of the pair has no margins
     */
    @Override
    public PairHistory next() {
        Together row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        PairTally tally = new PairTally(calendar, row.actorA(), row.actorB(), bootstrap);
        String actorA = row.actorA();
        String actorB = row.actorB();
        while (row != null && tally.isOf(row)) {
            tally.add(row);
            row = rows.hasNext() ? rows.next() : null;
        }
        next = row;
        return tally.history(of(actorA), of(actorB));
    }

    private ActorMargins of(String actor) {
        ActorMargins found = margins.get(actor);
        if (found == null) {
            throw new IllegalStateException("an actor of a pair that no story mentions: " + actor);
        }
        return found;
    }
}
