package org.parley.bench;

import java.util.List;
import org.parley.actor.ActorFinder;
import org.parley.nlp.FinderRecipe;
import org.parley.quote.QuoteFinder;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;

/** Parley's finder of actors, and no statements. */
public final class NamesAlone implements FinderRecipe {
    @Override
    public ActorFinder actors(SeedFiles seeds) {
        return ParleySeeds.actorFinder(seeds);
    }

    @Override
    public QuoteFinder quotes(SeedFiles seeds) {
        return (layout, actors) -> List.of();
    }
}
