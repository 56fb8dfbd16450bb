package org.parley.seed;

import java.util.List;
import org.parley.actor.ActorFinder;
import org.parley.actor.ArticleActorFinder;
import org.parley.actor.Directory;
import org.parley.tag.Tagger;

/** What the seeds make: the finders, built once and shared. */
public final class ParleySeeds {
    public static final String ACTORS = "actors.tsv";
    public static final String NAMES_MODEL = "models/ner.bin";

    private ParleySeeds() {}

    /** The directory in {@value #ACTORS}. */
    public static Directory directory(SeedFiles seeds) {
        return Directory.of(ActorFile.parse(ACTORS, seeds.bytes(ACTORS)));
    }

    /** A finder that knows the directory, and finds other names by a tagger. */
    public static ActorFinder actorFinder(SeedFiles seeds, Tagger names) {
        return new ArticleActorFinder(directory(seeds), names);
    }

    /** A finder that knows the directory only. */
    public static ActorFinder actorFinder(SeedFiles seeds) {
        return actorFinder(seeds, words -> List.of());
    }
}
