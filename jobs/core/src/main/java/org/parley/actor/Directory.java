package org.parley.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.text.Layout;

/**
 * The actors known beforehand, and their names in a form in which texts are searched. Immutable.
 *
 * <p>A name is found where its tokens stand, whole and longest first, whatever the accents; case must be as listed or
 * in capitals (see {@link NameKind}), except that a whole tag may be in any case. Where a name belongs to several
 * actors, all are given.
 */
public final class Directory {
    private final Map<String, KnownActor> actors;
    private final NameTrie trie = new NameTrie();
    /** The names that end at each node. */
    private final List<List<KnownSpelling>> endings;

    private Directory(Map<String, KnownActor> actors) {
        this.actors = actors;
        List<List<KnownSpelling>> byNode = new ArrayList<>();
        Map<String, String> interned = new HashMap<>();
        for (KnownActor actor : actors.values()) {
            for (KnownName name : new LinkedHashMap<>(distinct(actor)).values()) {
                add(new Sense(actor, name.kind()), name.words(), byNode, interned);
            }
        }
        byNode.replaceAll(List::copyOf);
        this.endings = List.copyOf(byNode);
    }

    /**
     * A directory of these actors, and of the cities that are seats of theirs.
     *
     * @throws IllegalArgumentException where two have the same id
     */
    public static Directory of(Collection<KnownActor> known) {
        return new Directory(Seats.settle(known));
    }

    private static Map<String, KnownName> distinct(KnownActor actor) {
        Map<String, KnownName> names = new LinkedHashMap<>();
        for (KnownName name : actor.names()) {
            names.putIfAbsent(name.words() + "\t" + name.kind(), name);
            if (name.kind() == NameKind.DEMONYM && takesPlural(name.words())) {
                String plural = name.words() + "s";
                names.putIfAbsent(plural + "\t" + name.kind(), new KnownName(plural, NameKind.DEMONYM));
            }
        }
        return names;
    }

    private static boolean takesPlural(String demonym) {
        return !demonym.matches(".*(s|sh|ch|x|z|ese|man|men)") && KnownSpelling.startsUpper(demonym);
    }

    private void add(Sense sense, String name, List<List<KnownSpelling>> byNode, Map<String, String> interned) {
        Layout tokens = Layout.of(name, List.of());
        List<String> words = new ArrayList<>();
        int node = NameTrie.ROOT;
        for (int i = 0; i < tokens.tokens(); i++) {
            words.add(interned.computeIfAbsent(tokens.word(i), word -> word));
            node = trie.grow(node, Folding.hash(tokens.word(i)));
        }
        while (byNode.size() <= node) {
            byNode.add(new ArrayList<>(1));
        }
        byNode.get(node).add(new KnownSpelling(sense, List.copyOf(words)));
    }

    /** All actors, in the order given; the cities that are only listed as seats come last. */
    public Collection<KnownActor> actors() {
        return actors.values();
    }

    public Optional<KnownActor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
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
            List<Sense> senses = senses(text, first, i + 1, endings.get(node));
            if (!senses.isEmpty()) {
                best = new NameMatch(first, i + 1, senses);
            }
        }
        return best;
    }

    private static List<Sense> senses(ArticleText text, int first, int beyond, List<KnownSpelling> ending) {
        if (ending.isEmpty()) {
            return List.of();
        }
        Casing casing = text.casing(first, beyond);
        List<Sense> senses = new ArrayList<>(ending.size());
        for (KnownSpelling spelling : ending) {
            if (spelling.fits(text.layout(), first, casing) && !senses.contains(spelling.sense())) {
                senses.add(spelling.sense());
            }
        }
        return senses;
    }
}
