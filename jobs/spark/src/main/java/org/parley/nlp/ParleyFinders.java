package org.parley.nlp;

import org.parley.actor.ActorFinder;
import org.parley.quote.QuoteFinder;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;

/** Parley's own finders. */
public final class ParleyFinders implements FinderRecipe {
    @Override
    public ActorFinder actors(SeedFiles seeds) {
        return ParleySeeds.actorFinder(seeds);
    }

    @Override
    public QuoteFinder quotes(SeedFiles seeds) {
        return ParleySeeds.quoteFinder(seeds);
    }
}
