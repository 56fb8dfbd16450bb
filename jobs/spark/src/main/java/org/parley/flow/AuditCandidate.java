package org.parley.flow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.audit.Mark;
import org.parley.model.AuditKind;

/**
 * A finding that may be drawn.
 *
 * @param itemId derived from the finding and what it claims
 * @param actorA the actor mentioned, the speaker, or the first of a pair
 * @param actorB the other of a pair
 * @param outlet of the article, which is its story's first
 * @param published of the article
 * @param year of publication
 * @param marks the words that the finding is about; none for a pair
 */
public record AuditCandidate(
        String itemId,
        AuditKind kind,
        String articleId,
        String actorA,
        @Nullable String actorB,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable Integer year,
        List<Mark> marks) {
    public AuditCandidate {
        marks = List.copyOf(marks);
    }
}
