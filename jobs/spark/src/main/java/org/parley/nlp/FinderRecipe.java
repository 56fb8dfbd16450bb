package org.parley.nlp;

import org.parley.actor.ActorFinder;
import org.parley.quote.QuoteFinder;
import org.parley.seed.SeedFiles;

/**
 * Builds finders from seed files. A recipe has a public constructor without arguments: a saved pipeline keeps its class
 * name.
 */
public interface FinderRecipe {
    ActorFinder actors(SeedFiles seeds);

    QuoteFinder quotes(SeedFiles seeds);
}
