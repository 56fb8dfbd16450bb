package org.parley.simulate;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.QuoteType;
import org.parley.model.Stance;

/** A way of reporting one or more statements: what each is, and a pattern that marks content, cue and source. */
record Frame(List<Head> heads, String pattern) {
    /** One statement of a frame. */
    record Head(QuoteType type, Stance stance, String lemma) {}

    static Frame parse(String line) {
        int bar = line.indexOf(" | ");
        List<Head> heads = new ArrayList<>();
        for (String head : line.substring(0, bar).split(" \\+ ", -1)) {
            String[] words = head.split(" ", -1);
            heads.add(new Head(QuoteType.valueOf(words[0]), Stance.valueOf(words[1]), words[2]));
        }
        return new Frame(List.copyOf(heads), line.substring(bar + 3));
    }

    /** The last statement's cue. */
    String last() {
        return heads.get(heads.size() - 1).lemma();
    }

    boolean needs(String slot) {
        return pattern.contains("{" + slot);
    }
}
