package org.parley.tag;

import java.util.Arrays;
import java.util.List;

/** A word as the features see it: how it is written, and which classes it belongs to. */
public final class Word {
    final WordForm form;

    /** Its class in the first division of the first table. */
    final int classOf;

    /** Its classes in all divisions of the further tables. */
    final int[] further;

    Word(WordForm form, List<WordClasses> classes) {
        this.form = form;
        this.classOf = classes.get(0).of(form);
        this.further = new int
                [classes.stream().skip(1).mapToInt(WordClasses::divisions).sum()];
        int next = 0;
        for (WordClasses table : classes.subList(1, classes.size())) {
            int word = table.find(form);
            for (int division = 0; division < table.divisions(); division++) {
                further[next++] = table.classAt(division, word);
            }
        }
    }

    /** An edge of the sentence, whose classes are apart from all others. */
    private Word(WordForm edge, int divisions) {
        this.form = edge;
        this.classOf = edge.cased;
        this.further = new int[divisions];
        Arrays.fill(further, edge.cased);
    }

    /** The hash of the word in lower case. */
    public int lower() {
        return form.lower;
    }

    /** The hash of the word as it is written. */
    public int cased() {
        return form.cased;
    }

    /** A number for how it is written: in capitals, capitalised, a number, a mark. */
    public int letters() {
        return form.letters.code;
    }

    /** The hash of its last characters; see {@link WordForm#suffix}. */
    public int suffix(int characters) {
        return form.suffix(characters);
    }

    /** Its class in the first division of the first table. */
    public int classOf() {
        return classOf;
    }

    /** How many divisions the further tables have. */
    public int divisions() {
        return further.length;
    }

    /** Its class in a division of the further tables. */
    public int classOf(int division) {
        return further[division];
    }

    static Word edge(WordForm edge, List<WordClasses> classes) {
        return new Word(
                edge, classes.stream().skip(1).mapToInt(WordClasses::divisions).sum());
    }
}
