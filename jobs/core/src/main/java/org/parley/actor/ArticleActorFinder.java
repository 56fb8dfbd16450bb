package org.parley.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.tag.TaggedSpan;
import org.parley.tag.Tagger;
import org.parley.text.Layout;

/**
 * Finds actors by the directory and a tagger, and follows them through the article by what the article says itself.
 *
 * <p>A mention's type is its actor's: "Iranian" is a mention of Iran, a {@code LOC}, in the form {@code DEMONYM}. Roles
 * are no part of names: in "US State Department spokesman", said of one named before, the department is a mention and
 * "spokesman" another, {@code NOMINAL}, of the person. A surname, an ambiguous name or an acronym that nothing decides
 * has no actor id.
 */
public final class ArticleActorFinder implements ActorFinder {
    private static final Comparator<ActorMention> BY_BEGIN = Comparator.comparingInt(ActorMention::first);

    private final Directory directory;
    private final KnownPersons knownPersons;
    private final NameTagging tagging;

    /** @param tagger its labels are PER, ORG, LOC, NORP and MISC; others are passed over */
    public ArticleActorFinder(Directory directory, Tagger tagger) {
        this.directory = directory;
        this.knownPersons = new KnownPersons(directory);
        this.tagging = new NameTagging(tagger);
    }

    @Override
    public List<ActorMention> find(Layout layout, @Nullable LocalDate published) {
        ArticleText text = new ArticleText(layout, published);
        return find(text, tagging.names(text), Naming.BY_TAGGER);
    }

    @Override
    public List<ActorMention> follow(Layout layout, @Nullable LocalDate published, List<TaggedSpan> names) {
        ArticleText text = new ArticleText(layout, published);
        return find(text, NameTagging.names(text, names), Naming.BY_PIPELINE);
    }

    private List<ActorMention> find(ArticleText text, List<FoundName> recognised, String recogniser) {
        List<FoundName> names = names(text, recognised);
        if (recogniser.equals(Naming.BY_TAGGER)) {
            names = Likelihood.likely(text, names);
        }
        Map<String, FoundName> introduced = Bracketed.of(text, names);
        Set<String> unnamed = Bracketed.ofNoNames(text, introduced);
        introduced.keySet().removeAll(unnamed);
        names = Bracketed.withSpelt(names, introduced);
        names.removeIf(
                name -> name.senses().isEmpty() && name.tokens() == 1 && unnamed.contains(text.word(name.first())));
        names.removeIf(name -> name.tokens() == 1 && introduced.containsKey(text.word(name.first())));
        List<ActorMention> named = mentions(text, TypeVote.agreed(text, names), introduced, recogniser);
        List<ActorMention> mentions =
                new SpokenFor(text, new MentionMap(text.layout().tokens(), named)).told(named);
        Introductions introductions = new Introductions(text, mentions);
        OfficeHolders holders = new OfficeHolders(text, directory, mentions);
        Set<String> present = mentions.stream().map(ActorMention::actorId).collect(Collectors.toSet());
        addWhereFree(mentions, holders.find(present::contains));
        addWhereFree(mentions, new Nominals(text, mentions, introductions, directory.offices()).find());
        // Whom the article itself introduces by the office, it means by it.
        addWhereFree(mentions, holders.find(id -> true));
        addWhereFree(mentions, new BodyNominals(text, mentions).find());
        addWhereFree(mentions, new Pronouns(text, introductions, mentions).find());
        return List.copyOf(mentions);
    }

    /** The names of the directory and the tagger, made consistent over the article. */
    private List<FoundName> names(ArticleText text, List<FoundName> recognised) {
        List<NameMatch> listed = directory.matches(text);
        List<FoundName> whole = CompanyNames.whole(text, recognised);
        List<FoundName> names = NameJoining.join(text, listed, StateBodies.with(text, directory, listed, whole));
        names = SurnamePairs.parted(text, directory, knownPersons, listed, names);
        names.removeIf(name -> Works.include(text, name));
        names = NativeNations.with(text, NamedPlaces.with(text, PartyBranches.with(text, names)));
        names = PlainBodies.with(text, ThingNames.told(text, Works.told(text, names)));
        names = WholeNames.joined(text, Titled.with(text, PlaceLists.with(text, names)));
        return NominalNames.without(text, CommonWords.without(text, names));
    }

    /** The mentions that the names are, and their repeats, by begin. */
    private List<ActorMention> mentions(
            ArticleText text, List<FoundName> names, Map<String, FoundName> introduced, String recogniser) {
        Naming naming = new Naming(text, directory, knownPersons, names, recogniser);
        List<ActorMention> mentions = new ArrayList<>();
        names.forEach(name -> mentions.add(naming.mention(name)));
        mentions.addAll(repeats(text, naming, introduced, mentions));
        mentions.sort(BY_BEGIN);
        return mentions;
    }

    /** Adds mentions, save where a word is one's already; a tagger takes a "she" for a name now and then. */
    private static void addWhereFree(List<ActorMention> mentions, List<ActorMention> more) {
        BitSet taken = new BitSet();
        mentions.forEach(mention -> taken.set(mention.first(), mention.beyond()));
        more.stream()
                .filter(mention -> taken.get(mention.first(), mention.beyond()).isEmpty())
                .forEach(mentions::add);
        mentions.sort(BY_BEGIN);
    }

    private static List<ActorMention> repeats(
            ArticleText text, Naming naming, Map<String, FoundName> introduced, List<ActorMention> mentions) {
        Repeats repeats = new Repeats(text);
        introduced.forEach((acronym, name) -> repeats.addAcronym(acronym, naming.mention(name)));
        repeats.add(mentions, naming);
        return repeats.find(mentions);
    }
}
