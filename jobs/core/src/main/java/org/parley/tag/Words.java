package org.parley.tag;

import java.util.List;

/** Words as features see them, the last ones kept. Threads may share one. */
public final class Words {
    private final WordCache<Word> words;
    private final Word before;
    private final Word behind;

    public Words(List<WordClasses> classes) {
        this.words = new WordCache<>(word -> new Word(new WordForm(word), classes));
        this.before = Word.edge(WordForm.BEFORE, classes);
        this.behind = Word.edge(WordForm.BEHIND, classes);
    }

    public Word of(String word) {
        return words.get(word);
    }

    /** What stands before the first word. */
    public Word before() {
        return before;
    }

    /** What stands behind the last word. */
    public Word behind() {
        return behind;
    }

    /** The hash of a word in lower case. */
    public static int hash(String word) {
        return WordForm.hashOf(word);
    }
}
