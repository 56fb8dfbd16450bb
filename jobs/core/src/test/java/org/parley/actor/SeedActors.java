package org.parley.actor;

import java.util.List;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;
import org.parley.tag.Tagger;

/** The directory under {@code seeds/}, built once for the tests. */
final class SeedActors {
    static final Directory DIRECTORY = ParleySeeds.directory(SeedFiles.packaged(List.of(ParleySeeds.ACTORS)));

    private SeedActors() {}

    /** A finder without a tagger. */
    static ActorFinder finder() {
        return new ArticleActorFinder(DIRECTORY, Tagger.ofSentences(words -> List.of()));
    }
}
