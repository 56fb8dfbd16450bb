package org.parley.trend;

/** An actor's stories by period, by outlet and by company: what is expected of its pairs comes from them. */
public final class ActorMargins {
    private final long[] stories;
    private final Strata.Counts outlets;
    private final Strata.Counts companies;

    private ActorMargins(long[] stories, Strata.Counts outlets, Strata.Counts companies) {
        this.stories = stories;
        this.outlets = outlets;
        this.companies = companies;
    }

    /** The margins of an actor. */
    public static ActorMargins of(ActorHistory actor, Calendar calendar) {
        Panel panel = calendar.panel();
        int n = actor.counts().size();
        long[] stories = new long[calendar.size()];
        long[] counted = new long[n];
        int[] outlets = new int[n];
        int[] companies = new int[n];
        for (int i = 0; i < n; i++) {
            ActorCount count = actor.counts().get(i);
            int place = calendar.placeOf(count.period());
            counted[i] = count.stories();
            stories[place] += count.stories();
            outlets[i] = place * panel.size() + panel.outlet(count.outlet());
            companies[i] = place * calendar.companies().size() + count.company();
        }
        return new ActorMargins(
                stories,
                Strata.Counts.of(calendar.size(), panel.size(), outlets, counted),
                Strata.Counts.of(calendar.size(), calendar.companies().size(), companies, counted));
    }

    /** Stories that mention the actor in a period. */
    long stories(int place) {
        return stories[place];
    }

    /** The stories by outlet. */
    Strata.Counts outlets() {
        return outlets;
    }

    /** The stories by how many actors they mention. */
    Strata.Counts companies() {
        return companies;
    }
}
