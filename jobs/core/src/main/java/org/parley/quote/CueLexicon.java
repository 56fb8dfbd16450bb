package org.parley.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.Layout;

/** The words that report statements, found by any of their forms. Immutable. */
public final class CueLexicon {
    private final Map<String, List<Entry>> byFirstWord;
    private final int cues;

    private CueLexicon(Map<String, List<Entry>> byFirstWord, int cues) {
        this.byFirstWord = byFirstWord;
        this.cues = cues;
    }

    /** A lexicon of these cues; an {@link IllegalArgumentException} when a lemma and kind stand twice. */
    public static CueLexicon of(List<Cue> cues) {
        Map<String, List<Entry>> byFirstWord = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Cue cue : cues) {
            if (!seen.add(cue.kind() + " " + cue.lemma())) {
                throw new IllegalArgumentException("the cue '" + cue.lemma() + "' stands twice");
            }
            Inflections.of(cue).forEach((form, inflection) -> enter(byFirstWord, cue, form, inflection));
        }
        byFirstWord.values().forEach(entries -> entries.sort((a, b) -> b.rest.length - a.rest.length));
        return new CueLexicon(byFirstWord, cues.size());
    }

    /** Number of cues. */
    public int size() {
        return cues;
    }

    /** The longest cue of a kind that begins at a token; null when there is none. */
    public @Nullable CueHit at(Layout layout, int token, CueKind kind) {
        List<Entry> entries = byFirstWord.get(layout.word(token).toLowerCase(Locale.ROOT));
        if (entries == null) {
            return null;
        }
        for (Entry entry : entries) {
            if (entry.cue.kind() == kind && entry.matches(layout, token)) {
                return new CueHit(entry.cue, entry.inflection, token, token + 1 + entry.rest.length);
            }
        }
        return null;
    }

    private static void enter(Map<String, List<Entry>> byFirstWord, Cue cue, String form, Inflection inflection) {
        String[] words = form.split(" ", -1);
        byFirstWord
                .computeIfAbsent(words[0], word -> new ArrayList<>())
                .add(new Entry(cue, inflection, Arrays.copyOfRange(words, 1, words.length)));
    }

    private record Entry(Cue cue, Inflection inflection, String[] rest) {
        boolean matches(Layout layout, int token) {
            if (token + rest.length >= layout.tokens()) {
                return false;
            }
            for (int i = 0; i < rest.length; i++) {
                if (!rest[i].equalsIgnoreCase(layout.word(token + 1 + i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
