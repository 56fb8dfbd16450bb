package org.parley.bench;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.parley.actor.ActorFinder;
import org.parley.quote.QuoteFinder;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;
import org.parley.tag.CrfTagger;
import org.parley.tag.Tagger;

/** The finders that the shipped seeds make. */
@State(Scope.Benchmark)
public class Finders {
    private final SeedFiles seeds = SeedFiles.packaged(ParleySeeds.PATHS);
    final Tagger names = CrfTagger.names(seeds.bytes(ParleySeeds.NAMES_MODEL));
    final ActorFinder actors = ParleySeeds.actorFinder(seeds, names);
    final QuoteFinder quotes = ParleySeeds.quoteFinder(seeds);
}
