package org.parley.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.text.Layout;
import org.parley.text.Tokenizer;

/**
 * The actors known beforehand, and their names in a form in which texts are searched. Immutable, and compact: some 100
 * bytes a name.
 *
 * <p>A name is found where its tokens stand, whole and longest first, whatever the accents; case must be as listed or
 * in capitals (see {@link NameKind}), except that a whole tag may be in any case. Where a name belongs to several
 * actors, all are given.
 */
public final class Directory {
    private final NameIndex index;
    private final ActorTable actors;
    private final SpellingTable spellings;
    private final NameTrie trie;
    private final Offices offices;
    private final Map<String, String> adjectives;
    private final Map<Unused, Long> unused;

    Directory(NameIndex index, Offices offices, Map<String, String> adjectives, Map<Unused, Long> unused) {
        this.index = index;
        this.actors = index.actors();
        this.spellings = index.spellings();
        this.trie = index.trie();
        this.offices = offices;
        this.adjectives = Map.copyOf(adjectives);
        this.unused = new TreeMap<>(unused);
    }

    /** A directory of these actors, and of the cities that are seats of theirs. Entries with one id are one actor. */
    public static Directory of(Collection<DirectoryEntry> known) {
        DirectoryBuilder builder = new DirectoryBuilder();
        known.forEach(builder::add);
        return builder.build();
    }

    /** All actors, in the order given; the cities that are only listed as seats come last. */
    public Stream<KnownActor> actors() {
        return IntStream.range(0, actors.size()).mapToObj(actors::get);
    }

    public Optional<KnownActor> actor(String id) {
        int actor = actors.find(id);
        return actor == ActorTable.NONE ? Optional.empty() : Optional.of(actors.get(actor));
    }

    /** Number of names, seats and plurals of demonyms included. */
    public int names() {
        return spellings.size();
    }

    /** How often something was told that is not in it. */
    public Map<Unused, Long> unused() {
        return new TreeMap<>(unused);
    }

    /** Who held which office when. */
    public Offices offices() {
        return offices;
    }

    /** The first actor of a type that has a plain name, whatever the accents and the case. */
    Optional<KnownActor> named(String name, ActorType type) {
        return index.named(Tokenizer.words(name), type).stream().findFirst().map(actors::get);
    }

    /** The one person for whom a surname suffices, whatever the accents and the case. */
    Optional<KnownActor> surnamed(List<String> words) {
        Set<Integer> bearers = index.named(words, ActorType.PER, NameKind.SURNAME);
        return bearers.size() == 1 ? bearers.stream().findFirst().map(actors::get) : Optional.empty();
    }

    /** What is said of what belongs to a state ("Iranian"): its first demonym. */
    Optional<String> adjective(String state) {
        return Optional.ofNullable(adjectives.get(state));
    }

    /** The known names in a text, by begin, without overlaps; none in zones that are not the story's or its tags'. */
    public List<NameMatch> matches(Layout layout) {
        return matches(new ArticleText(layout, null));
    }

    List<NameMatch> matches(ArticleText text) {
        List<NameMatch> matches = new ArrayList<>();
        int tokens = text.layout().tokens();
        int i = 0;
        while (i < tokens) {
            NameMatch match = trie.mayBegin(text.hash(i)) && text.isRead(i) ? longest(text, i) : null;
            if (match == null) {
                i++;
            } else {
                matches.add(match);
                i = match.beyond();
            }
        }
        return matches;
    }

    private @Nullable NameMatch longest(ArticleText text, int first) {
        NameMatch best = null;
        int limit = text.lineBeyond(first);
        int node = NameTrie.ROOT;
        for (int i = first; i < limit; i++) {
            node = trie.next(node, text.hash(i));
            if (node == NameTrie.NONE) {
                break;
            }
            int last = spellings.lastAt(node);
            if (last != SpellingTable.NONE) {
                List<Sense> senses = senses(text, first, i + 1, last);
                best = senses.isEmpty() ? best : new NameMatch(first, i + 1, senses);
            }
        }
        return best;
    }

    private List<Sense> senses(ArticleText text, int first, int beyond, int last) {
        Casing casing = text.casing(first, beyond);
        List<Sense> senses = new ArrayList<>(1);
        for (int name = last; name != SpellingTable.NONE; name = spellings.before(name)) {
            if (spellings.length(name) == beyond - first && spellings.fits(name, text.layout(), first, casing)) {
                Sense sense = new Sense(actors.get(spellings.actor(name)), spellings.kind(name));
                if (!senses.contains(sense)) {
                    senses.add(sense);
                }
            }
        }
        Collections.reverse(senses);
        return senses;
    }
}
