package org.parley.evidence;

import org.jspecify.annotations.Nullable;
import org.parley.model.MentionForm;
import org.parley.model.Span;

/**
 * Words to be marked in a text.
 *
 * @param span where they stand [code points]
 * @param note who is meant, where the words alone don't say
 */
public record Mark(Span span, @Nullable String note) {
    /**
     * The mark of a mention, with the actor's name where the words are an acronym, a noun or a pronoun.
     *
     * @param surface the words
     * @param name the actor's name
     */
    public static Mark of(Span span, String surface, MentionForm form, String name) {
        boolean says =
                switch (form) {
                    case NAME, SURNAME, DEMONYM -> true;
                    case ACRONYM, NOMINAL, PRONOUN -> surface.equals(name);
                };
        return new Mark(span, says ? null : name);
    }
}
