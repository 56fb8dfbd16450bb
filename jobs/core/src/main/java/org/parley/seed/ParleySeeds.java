package org.parley.seed;

import java.util.List;
import org.parley.actor.ActorFinder;
import org.parley.actor.ArticleActorFinder;
import org.parley.actor.Directory;
import org.parley.actor.ListedActor;
import org.parley.quote.CueQuoteFinder;
import org.parley.quote.QuoteFinder;
import org.parley.tag.CrfTagger;
import org.parley.tag.Tagger;

/** What the seeds make: the finders, built once and shared. */
public final class ParleySeeds {
    public static final String ACTORS = "actors.tsv";
    public static final String NAMES_MODEL = "models/ner.bin";

    /** Every file that the finders are made from. */
    public static final List<String> PATHS = List.of(ACTORS, CueFile.PATH, NAMES_MODEL);

    private ParleySeeds() {}

    /** The directory in {@value #ACTORS}. */
    public static Directory directory(SeedFiles seeds) {
        return Directory.of(ActorFile.parse(ACTORS, seeds.bytes(ACTORS)));
    }

    /** The actors of the directory, each once. */
    public static List<ListedActor> listedActors(SeedFiles seeds) {
        return directory(seeds).actors().stream()
                .map(actor -> new ListedActor(actor.id(), actor.name(), actor.type()))
                .toList();
    }

    /** A finder that knows the directory, and finds other names by the tagger in {@value #NAMES_MODEL}. */
    public static ActorFinder actorFinder(SeedFiles seeds) {
        return actorFinder(seeds, CrfTagger.names(seeds.bytes(NAMES_MODEL)));
    }

    /** A finder that knows the directory, and finds other names by a tagger. */
    public static ActorFinder actorFinder(SeedFiles seeds, Tagger names) {
        return new ArticleActorFinder(directory(seeds), names);
    }

    /** A finder that knows the cues. */
    public static QuoteFinder quoteFinder(SeedFiles seeds) {
        return new CueQuoteFinder(CueFile.parse(seeds.bytes(CueFile.PATH)));
    }
}
