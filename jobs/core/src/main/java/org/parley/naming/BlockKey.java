package org.parley.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.model.MentionForm;

/**
 * A key that names of one actor may share, and what a node has to do with it.
 *
 * @param key begins with {@link #PERSON}, {@link #SHORT} or {@link #SPELLING}
 * @param id the node
 * @param asks whether the node may turn out to be another of the block
 * @param offers whether another may turn out to be it
 * @param turn by which nodes are taken where a block is too large: the asker of a short name, then those that were
 *     seen first, of one month the listed ones, so that months added later change nothing
 */
public record BlockKey(String key, String id, boolean asks, boolean offers, String turn) {
    /** Persons by how their surname sounds, with what may be a surname taken for something else. */
    static final String PERSON = "person ";

    /** A short name or acronym, with all longer ones that it may stand for. */
    static final String SHORT = "short ";

    /** Other names by how they sound. */
    static final String SPELLING = "spelling ";

    private static final int LONGEST_SURNAME = 2;
    private static final int SHORTEST_SURNAME = 3;
    private static final int LONGEST_NAME = 10;

    /** The keys of a node, each once. */
    public static List<BlockKey> of(NameNode node) {
        Map<String, BlockKey> keys = new TreeMap<>();
        boolean asks = node.listed() == null;
        if (node.isPerson()) {
            for (List<String> words : node.allWords()) {
                if (!Titles.isOffice(words)) {
                    String block = PersonName.of(words).block();
                    put(keys, new BlockKey(PERSON + block, node.id(), asks, true, turn(node)));
                }
            }
        } else {
            if (asks) {
                askers(node, keys);
            }
            offers(node, asks, keys);
        }
        return new ArrayList<>(keys.values());
    }

    private static void askers(NameNode node, Map<String, BlockKey> keys) {
        List<String> words = node.words();
        String last = words.get(words.size() - 1);
        if (words.size() <= LONGEST_SURNAME && last.length() >= SHORTEST_SURNAME) {
            put(keys, new BlockKey(PERSON + Romanised.skeleton(last), node.id(), true, false, turn(node)));
        }
        put(keys, new BlockKey(SHORT + node.key(), node.id(), true, false, "0"));
    }

    private static void offers(NameNode node, boolean asks, Map<String, BlockKey> keys) {
        Set<String> shorter = new LinkedHashSet<>();
        for (List<String> words : node.allWords()) {
            if (words.size() > 1 && words.size() <= LONGEST_NAME) {
                for (int i = 1; i < words.size(); i++) {
                    shorter.add(String.join(" ", words.subList(0, i)));
                    shorter.add(String.join(" ", words.subList(i, words.size())));
                }
                shorter.add(new NameForm(node.type(), words).initials());
                String sound = Romanised.skeleton(String.join("", words));
                put(keys, new BlockKey(SPELLING + sound, node.id(), asks, true, turn(node)));
            }
        }
        node.names().stream()
                .filter(name -> name.form() == MentionForm.ACRONYM)
                .map(NameSeen::key)
                .forEach(shorter::add);
        if (node.listed() != null) {
            shorter.addAll(node.listed().acronyms());
        }
        shorter.remove(node.key());
        shorter.stream()
                .filter(name -> name.length() > 1)
                .forEach(name -> put(keys, new BlockKey(SHORT + name, node.id(), false, true, turn(node))));
    }

    private static void put(Map<String, BlockKey> keys, BlockKey key) {
        keys.merge(
                key.key(),
                key,
                (a, b) -> new BlockKey(a.key(), a.id(), a.asks() || b.asks(), a.offers() || b.offers(), a.turn()));
    }

    private static String turn(NameNode node) {
        return "1 " + node.firstMonth() + (node.listed() == null ? " 1" : " 0");
    }
}
