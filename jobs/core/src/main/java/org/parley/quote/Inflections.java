package org.parley.quote;

import java.util.LinkedHashMap;
import java.util.Map;

/** The forms of a cue, by the rules of English spelling where the lexicon gives none. */
final class Inflections {
    private Inflections() {}

    /** Every form of the cue, all words of it, with what form it is; the first meaning wins where two are alike. */
    static Map<String, Inflection> of(Cue cue) {
        return switch (cue.kind()) {
            case VERB -> verb(cue);
            case NOUN -> noun(cue);
            case PHRASE -> Map.of(cue.lemma(), Inflection.FIXED);
        };
    }

    private static Map<String, Inflection> verb(Cue cue) {
        int blank = cue.lemma().indexOf(' ');
        String head = blank < 0 ? cue.lemma() : cue.lemma().substring(0, blank);
        String rest = blank < 0 ? "" : cue.lemma().substring(blank);
        Map<String, Inflection> forms = new LinkedHashMap<>();
        if (cue.forms().isEmpty()) {
            forms.put(third(head) + rest, Inflection.THIRD);
            forms.put(past(head) + rest, Inflection.PAST);
            forms.put(gerund(head) + rest, Inflection.GERUND);
        } else {
            forms.put(cue.forms().get(0) + rest, Inflection.THIRD);
            forms.put(cue.forms().get(1) + rest, Inflection.PAST);
            forms.putIfAbsent(cue.forms().get(2) + rest, Inflection.PARTICIPLE);
            forms.put(cue.forms().get(3) + rest, Inflection.GERUND);
        }
        forms.putIfAbsent(cue.lemma(), Inflection.BASE);
        return forms;
    }

    private static Map<String, Inflection> noun(Cue cue) {
        Map<String, Inflection> forms = new LinkedHashMap<>();
        forms.put(cue.lemma(), Inflection.FIXED);
        forms.put(third(cue.lemma()), Inflection.PLURAL);
        return forms;
    }

    private static String third(String word) {
        if (endsInConsonantAndY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        return word + (hissing ? "es" : "s");
    }

    private static String past(String word) {
        if (endsInConsonantAndY(word)) {
            return word.substring(0, word.length() - 1) + "ied";
        }
        return word + (word.endsWith("e") ? "d" : "ed");
    }

    private static String gerund(String word) {
        boolean dropsE = word.endsWith("e") && !word.endsWith("ee");
        return (dropsE ? word.substring(0, word.length() - 1) : word) + "ing";
    }

    private static boolean endsInConsonantAndY(String word) {
        return word.length() > 1 && word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    }
}
