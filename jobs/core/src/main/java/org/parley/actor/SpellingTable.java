package org.parley.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.text.Layout;

/**
 * Names as they were entered, by number, in arrays: whose, of what kind, in which words, and which of the names that end
 * at the same node came before it.
 */
final class SpellingTable {
    static final int NONE = -1;

    private int[] actors = new int[1 << 10];
    private NameKind[] kinds = new NameKind[1 << 10];
    private int[] before = new int[1 << 10];

    /** Where a name's words begin in {@link #words}; they end where the next name's begin. */
    private int[] begins = new int[(1 << 10) + 1];

    private int count;
    private int[] words = new int[1 << 12];

    /** Each word once. */
    private String[] distinct = new String[1 << 10];

    private Map<String, Integer> numbers = new HashMap<>();

    /** By node, the last name that ends there, counted from 1. */
    private int[] lastAt = new int[1 << 10];

    /** Number of names. */
    int size() {
        return count;
    }

    void add(int actor, NameKind kind, List<String> name, int node) {
        if (count == actors.length) {
            actors = Arrays.copyOf(actors, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
            before = Arrays.copyOf(before, count * 2);
            begins = Arrays.copyOf(begins, count * 2 + 1);
        }
        if (node >= lastAt.length) {
            lastAt = Arrays.copyOf(lastAt, Math.max(node + 1, lastAt.length * 2));
        }
        int end = begins[count];
        for (String word : name) {
            if (end == words.length) {
                words = Arrays.copyOf(words, end * 2);
            }
            words[end++] = number(word);
        }
        actors[count] = actor;
        kinds[count] = kind;
        before[count] = lastAt[node] - 1;
        begins[++count] = end;
        lastAt[node] = count;
    }

    private int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int next = numbers.size();
        if (next == distinct.length) {
            distinct = Arrays.copyOf(distinct, next * 2);
        }
        distinct[next] = word;
        numbers.put(word, next);
        return next;
    }

    /** The last name added that ends at a node, or {@link #NONE}. */
    int lastAt(int node) {
        return node < lastAt.length ? lastAt[node] - 1 : NONE;
    }

    /** The name added before, of those that end at the same node, or {@link #NONE}. */
    int before(int name) {
        return before[name];
    }

    int actor(int name) {
        return actors[name];
    }

    NameKind kind(int name) {
        return kinds[name];
    }

    /** Number of words of a name. */
    int length(int name) {
        return begins[name + 1] - begins[name];
    }

    String word(int name, int place) {
        return distinct[words[begins[name] + place]];
    }

    List<String> words(int name) {
        List<String> all = new ArrayList<>(length(name));
        for (int i = 0; i < length(name); i++) {
            all.add(word(name, i));
        }
        return all;
    }

    /** Whether a name has exactly these words. */
    boolean isOf(int name, List<String> other) {
        return words(name).equals(other);
    }

    /** Whether a name has these words, folded. */
    boolean isLike(int name, List<String> other) {
        boolean like = length(name) == other.size();
        for (int i = 0; like && i < other.size(); i++) {
            like = Folding.same(word(name, i), other.get(i));
        }
        return like;
    }

    /** Whether the tokens of a text write a name; the hashes have matched already. */
    boolean fits(int name, Layout layout, int first, Casing casing) {
        NameKind kind = kind(name);
        for (int i = 0; i < length(name); i++) {
            if (!KnownSpelling.fits(layout.word(first + i), word(name, i), kind, casing)) {
                return false;
            }
        }
        return true;
    }

    /** Frees what only adding needs. */
    void close() {
        actors = Arrays.copyOf(actors, count);
        kinds = Arrays.copyOf(kinds, count);
        before = Arrays.copyOf(before, count);
        begins = Arrays.copyOf(begins, count + 1);
        words = Arrays.copyOf(words, begins[count]);
        distinct = Arrays.copyOf(distinct, numbers.size());
        numbers = Map.of();
    }
}
