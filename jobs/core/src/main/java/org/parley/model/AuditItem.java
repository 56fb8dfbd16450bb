package org.parley.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding that was drawn for a person to label, out of those in the first articles of stories. Within its stratum each
 * finding was as likely to be drawn, so that it stands for stratum_items / stratum_drawn of them.
 *
 * @param itemId derived from the finding and what it claims, the same in every draw (e.g. m-5d0c3f9ab2e417c8)
 * @param kind mention, comention or statement (e.g. mention)
 * @param articleId the article (e.g. a1f09c33b8e0d2476c11)
 * @param actorA the actor mentioned, the speaker, or the actor of a pair whose id sorts first (e.g. IR)
 * @param actorB the other actor of a pair; null for other kinds (e.g. RU)
 * @param outlet outlet of the article (e.g. Censor.NET)
 * @param published day of publication; null for undated articles (e.g. 2024-09-05)
 * @param stratum the stratum's outlet, or "(others)" for all that are too small for one of their own (e.g. Censor.NET)
 * @param year the stratum's year of publication; null for undated articles [years] (e.g. 2024)
 * @param stratumItems findings of the kind in the stratum [findings] (e.g. 18300)
 * @param stratumDrawn how many of them were drawn [findings] (e.g. 12)
 * @param seed what chance followed from [number] (e.g. 1)
 * @param label yes, no or unsure; null as long as no label was read (e.g. yes)
 * @param note what the person wrote beside it (e.g. the son, not the father)
 */
public record AuditItem(
        String itemId,
        AuditKind kind,
        String articleId,
        String actorA,
        @Nullable String actorB,
        @Nullable String outlet,
        @Nullable LocalDate published,
        String stratum,
        @Nullable Integer year,
        long stratumItems,
        int stratumDrawn,
        long seed,
        @Nullable AuditLabel label,
        @Nullable String note) {
    /** The same, labelled. */
    public AuditItem labelled(@Nullable AuditLabel as, @Nullable String beside) {
        return new AuditItem(
                itemId,
                kind,
                articleId,
                actorA,
                actorB,
                outlet,
                published,
                stratum,
                year,
                stratumItems,
                stratumDrawn,
                seed,
                as,
                beside);
    }
}
