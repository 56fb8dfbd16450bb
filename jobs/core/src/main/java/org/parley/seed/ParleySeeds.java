package org.parley.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.parley.actor.ActorFinder;
import org.parley.actor.ArticleActorFinder;
import org.parley.actor.Directory;
import org.parley.actor.DirectoryBuilder;
import org.parley.actor.DirectoryEntry;
import org.parley.actor.KnownName;
import org.parley.actor.NameKind;
import org.parley.dedup.Agency;
import org.parley.quote.CueLexicon;
import org.parley.quote.LearnedQuoteFinder;
import org.parley.quote.QuoteFinder;
import org.parley.quote.QuoteModel;
import org.parley.tag.CrfTagger;
import org.parley.tag.Tagger;

/** What the seeds make: the finders, built once and shared. */
public final class ParleySeeds {
    public static final String ACTORS = "actors.tsv";
    /** Where files of actors lie that a user adds. */
    public static final String ADDED_ACTORS = "actors/";

    public static final String NAMES_MODEL = "models/ner.bin";

    public static final String QUOTES_MODEL = "models/quotes.bin";

    /** Every file that the finders are made from, besides what a user adds. */
    public static final List<String> PATHS = List.of(ACTORS, CueFile.PATH, NAMES_MODEL, QUOTES_MODEL);

    /** Every file that the jobs start from, besides what a user adds. */
    public static final List<String> ALL = List.of(ACTORS, CueFile.PATH, AgencyFile.PATH, NAMES_MODEL, QUOTES_MODEL);

    private ParleySeeds() {}

    /** The directory in {@value #ACTORS}, with the files below {@value #ADDED_ACTORS} added in the order of their paths. */
    public static Directory directory(SeedFiles seeds) {
        DirectoryBuilder builder = new DirectoryBuilder();
        List<Consumer<Directory>> checks = new ArrayList<>();
        checks.add(ActorFile.read(ACTORS, seeds.bytes(ACTORS), builder::add));
        for (String path : seeds.below(ADDED_ACTORS)) {
            String file = path.substring(path.indexOf('-', ADDED_ACTORS.length()) + 1);
            checks.add(AddedActors.add(file, seeds.bytes(path), builder));
        }
        Directory directory = builder.build();
        checks.forEach(check -> check.accept(directory));
        return directory;
    }

    /** What {@value #ACTORS} tells of each actor. */
    public static List<DirectoryEntry> entries(SeedFiles seeds) {
        return ActorFile.parse(ACTORS, seeds.bytes(ACTORS));
    }

    /** The actors of a directory as {@link #entries} tell of them; those that only added files tell of by their shown name. */
    public static List<DirectoryEntry> entries(SeedFiles seeds, Directory directory) {
        List<DirectoryEntry> entries = new ArrayList<>(entries(seeds));
        Set<String> known = entries.stream().map(DirectoryEntry::id).collect(Collectors.toSet());
        directory
                .actors()
                .filter(actor -> !known.contains(actor.id()))
                .map(actor -> new DirectoryEntry(
                        actor.id(), actor.type(), actor.name(), List.of(new KnownName(actor.name(), NameKind.NAME))))
                .forEach(entries::add);
        return entries;
    }

    /** The path among the seeds of the n-th file that a user adds to the actors. */
    public static String addedActors(int number, String file) {
        return String.format(Locale.ROOT, "%s%03d-%s", ADDED_ACTORS, number, file);
    }

    /** A finder that knows the directory, and finds other names by the tagger in {@value #NAMES_MODEL}. */
    public static ActorFinder actorFinder(SeedFiles seeds) {
        return actorFinder(seeds, tagger(seeds));
    }

    /** The tagger in {@value #NAMES_MODEL}. */
    public static Tagger tagger(SeedFiles seeds) {
        return CrfTagger.names(seeds.bytes(NAMES_MODEL));
    }

    /** A finder that knows the directory, and finds other names by a tagger. */
    public static ActorFinder actorFinder(SeedFiles seeds, Tagger names) {
        return new ArticleActorFinder(directory(seeds), names);
    }

    /** A finder of statements by the model in {@value #QUOTES_MODEL} that knows the cues. */
    public static QuoteFinder quoteFinder(SeedFiles seeds) {
        return new LearnedQuoteFinder(cues(seeds), QuoteModel.read(seeds.bytes(QUOTES_MODEL)));
    }

    /** The news agencies that texts may credit. */
    public static List<Agency> agencies(SeedFiles seeds) {
        return AgencyFile.parse(seeds.bytes(AgencyFile.PATH));
    }

    /** The words that report statements. */
    public static CueLexicon cues(SeedFiles seeds) {
        return CueFile.parse(seeds.bytes(CueFile.PATH));
    }
}
