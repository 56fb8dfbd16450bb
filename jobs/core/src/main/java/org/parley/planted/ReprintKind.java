package org.parley.planted;

/** What a planted copy does to its original. */
public enum ReprintKind {
    /** Nothing. */
    EXACT,
    /** The end is left out: 40 to 80 % of the sentences stay; of a text with one sentence, of its words. */
    TRIMMED,
    /** The body stays under another headline. */
    REHEADLINED,
    /** One figure in four and one name in thirty, at least one of them, is another, and a paragraph is added. */
    UPDATED,
    /** 30 % of the sentences, at least one, say it in other words and another order. */
    REWRITTEN
}
