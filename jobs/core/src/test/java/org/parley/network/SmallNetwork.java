package org.parley.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.model.ActorType;
import org.parley.model.Days;
import org.parley.model.Window;

/** Networks of a few actors, for tests. */
final class SmallNetwork {
    static final Days DAYS = new Days(LocalDate.of(2024, 1, 10), LocalDate.of(2024, 6, 20));

    private SmallNetwork() {}

    static NetworkActor actor(String actorId) {
        return actor(actorId, "Name of " + actorId);
    }

    static NetworkActor actor(String actorId, String name) {
        return new NetworkActor(actorId, name, ActorType.PER, 100, 120);
    }

    /** A tie of the backbone, with one story in each month that is named and the others in January. */
    static Tie tie(String a, String b, long stories, int... months) {
        List<PeriodStories> course = IntStream.concat(IntStream.of(1), IntStream.of(months))
                .mapToObj(month ->
                        new PeriodStories(LocalDate.of(2024, month, 1), month == 1 ? stories - months.length : 1))
                .toList();
        SharedStories shared =
                new SharedStories(a, b, stories, stories + 1, 100, 100, 1_234_567 * stories, 2, 1, course);
        return new Tie(new TieTest(shared, 0.5, Math.log(stories + 0.5), stories / 10.0, null, 1e-9, 1e-9), 1e-7, true);
    }

    static Network of(List<NetworkActor> actors, List<Tie> ties) {
        return Network.of(DAYS, Window.MONTH, actors, ties.iterator(), new Random(1));
    }
}
