package org.parley.trend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorPeriod;

/**
 * What follows from all that was counted of an actor.
 *
 * @param periods its rows
 * @param test for a trend of its share of the stories
 * @param breaks the test for breaks of it; null where the data don't suffice
 */
public record ActorFindings(List<ActorPeriod> periods, TrendTest test, @Nullable BreakTest breaks) {
    public ActorFindings {
        periods = List.copyOf(periods);
    }

    /** The findings of an actor. */
    public static ActorFindings of(ActorHistory actor, Calendar calendar, Bootstrap bootstrap) {
        Series attention = actor.attention(calendar);
        return new ActorFindings(
                actor.periods(calendar),
                actor.attentionTest(attention, bootstrap),
                BreakTest.of(actor.actorId(), null, attention).orElse(null));
    }
}
