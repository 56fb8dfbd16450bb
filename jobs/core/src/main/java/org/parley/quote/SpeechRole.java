package org.parley.quote;

import java.util.List;

/** What a token may be in a sentence that reports, in the order of the tagger's labels. */
enum SpeechRole {
    SOURCE("source"),
    /** Words that report speech. */
    CUE("cue"),
    /** Words that report an attitude, a poll or a plan. */
    ATTITUDE("attitude"),
    CONTENT("content");

    /** The labels of the first reading: all roles. */
    static final List<String> ROLES = List.of(SOURCE.label(), CUE.label(), ATTITUDE.label(), CONTENT.label());

    /** The labels of the second reading, which starts from a cue. */
    static final List<String> PARTNERS = List.of(SOURCE.label, CONTENT.label);

    private final String label;

    SpeechRole(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Its place among {@link #ROLES}. */
    int place() {
        return ROLES.indexOf(label);
    }
}
