package org.parley.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.ActorType;

/** Actors, their names, and the way from a name to them. */
record NameIndex(ActorTable actors, SpellingTable spellings, NameTrie trie) {
    NameIndex() {
        this(new ActorTable(), new SpellingTable(), new NameTrie());
    }

    /** Adds a name, unless the actor has it. */
    void enter(int actor, NameKind kind, List<String> words) {
        int node = NameTrie.ROOT;
        for (String word : words) {
            node = trie.grow(node, Folding.hash(word));
        }
        for (int name = spellings.lastAt(node); name != SpellingTable.NONE; name = spellings.before(name)) {
            if (spellings.actor(name) == actor && spellings.kind(name) == kind && spellings.isOf(name, words)) {
                return;
            }
        }
        spellings.add(actor, kind, words, node);
    }

    /** The numbers of the actors of a type that have a plain name, in the order in which they were entered. */
    Set<Integer> named(List<String> words, ActorType type) {
        return named(words, type, NameKind.NAME);
    }

    /** The numbers of the actors of a type that have a name of a kind, in the order in which they were entered. */
    Set<Integer> named(List<String> words, ActorType type, NameKind kind) {
        int node = NameTrie.ROOT;
        for (String word : words) {
            node = node == NameTrie.NONE ? node : trie.next(node, Folding.hash(word));
        }
        int last = node == NameTrie.NONE ? SpellingTable.NONE : spellings.lastAt(node);
        List<Integer> found = new ArrayList<>();
        for (int name = last; name != SpellingTable.NONE; name = spellings.before(name)) {
            boolean plain = spellings.kind(name) == kind && actors.type(spellings.actor(name)) == type;
            if (plain && spellings.isLike(name, words)) {
                found.add(0, spellings.actor(name));
            }
        }
        return new LinkedHashSet<>(found);
    }

    /** Frees what only adding needs. */
    void close() {
        actors.close();
        spellings.close();
    }
}
