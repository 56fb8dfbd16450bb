package org.parley.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.ActorPeriod;
import org.parley.model.Measure;

/**
 * All that was counted of one actor, and what follows from it.
 *
 * @param actorId the actor
 * @param counts the periods in which it was seen, in any order
 */
public record ActorHistory(String actorId, List<ActorCount> counts) {
    public ActorHistory {
        counts = List.copyOf(counts);
    }

    /** The actor's row for each period; see {@link ActorPeriod} for which. */
    public List<ActorPeriod> periods(Calendar calendar) {
        ActorCount[] byPlace = new ActorCount[calendar.size()];
        counts.forEach(count -> byPlace[calendar.placeOf(count.period())] = count);
        boolean all = counts.stream().mapToLong(ActorCount::stories).sum() >= TrendTest.LEAST_STORIES;
        List<ActorPeriod> rows = new ArrayList<>();
        for (int place = 0; place < byPlace.length; place++) {
            if (byPlace[place] != null) {
                rows.add(row(calendar, place, byPlace[place]));
            } else if (all && calendar.stories(place) > 0) {
                rows.add(row(calendar, place, new ActorCount(calendar.period(place), 0, 0, 0, 0)));
            }
        }
        return rows;
    }

    /** The test of the actor's share of the stories. */
    public TrendTest attentionTest(Calendar calendar) {
        return TrendTest.of(actorId, null, attention(calendar, stories(calendar)));
    }

    /** The test for a break in the actor's share of the stories; empty where the data don't suffice. */
    public Optional<BreakTest> breakTest(Calendar calendar) {
        long[] stories = stories(calendar);
        return BreakTest.of(actorId, null, attention(calendar, stories), stories);
    }

    private static Series attention(Calendar calendar, long[] stories) {
        Series series = new Series(calendar, Measure.ATTENTION);
        for (int place : calendar.usable()) {
            series.add(place, Series.share(stories[place], calendar.stories(place)), stories[place]);
        }
        return series;
    }

    private long[] stories(Calendar calendar) {
        long[] stories = new long[calendar.size()];
        counts.forEach(count -> stories[calendar.placeOf(count.period())] = count.stories());
        return stories;
    }

    private ActorPeriod row(Calendar calendar, int place, ActorCount count) {
        long all = calendar.stories(place);
        return new ActorPeriod(
                actorId,
                calendar.window(),
                count.period(),
                count.stories(),
                count.articles(),
                count.mentions(),
                count.statements(),
                all,
                calendar.articles(place),
                (double) count.stories() / all,
                calendar.isPartial(place));
    }
}
