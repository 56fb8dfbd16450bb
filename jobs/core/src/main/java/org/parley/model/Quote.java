package org.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that an article reports.
 *
 * @param quoteId derived from the article and the place in it (e.g. 5d0c3f9ab2e417c80a6f)
 * @param articleId the article (e.g. a1f09c33b8e0d2476c11)
 * @param type direct, indirect or mixed (e.g. direct)
 * @param content what was said; several spans when the article splits it
 * @param cue the words that report it (e.g. said); may be empty
 * @param source the words that name the speaker (e.g. Patel); may be empty
 * @param cueLemma base form of the cue's head (e.g. say)
 * @param speaker the actor who speaks; null when unknown (e.g. IR)
 * @param speakerName the speaker's name as the article gives it in full (e.g. Marta Lindqvist)
 * @param stance what the speaker does by it: assert, deny, demand, warn, promise, doubt, ask or decline (e.g. assert)
 * @param confidence probability that content and speaker are right [0 to 1] (e.g. 0.87)
 * @param reason why the speaker is unknown; null when there is one
 * @param nestedIn quote_id of the statement that this one is part of
 * @param chain who passed the statement on, from the speaker outwards
 * @param mentioned actors mentioned inside the statement, sorted (e.g. IR)
 * @param paragraph paragraph of the content's begin, counted from 0 [paragraphs] (e.g. 3)
 * @param sentence sentence of the content's begin, counted from 0 [sentences] (e.g. 7)
 * @param foundSpeaker the speaker's id that the article alone gives, where the corpus or a correction gave another or
 *     none; else null (e.g. per:lindqvist-marta)
 * @param foundMentioned the ids in mentioned that the article alone gives, where any of them became another; else empty (e.g.
 *     [per:lindqvist-marta])
 * @param month month of publication of the article, yyyy-MM, or undated; the partition (e.g. 2024-09)
 */
public record Quote(
        String quoteId,
        String articleId,
        QuoteType type,
        List<Span> content,
        List<Span> cue,
        List<Span> source,
        @Nullable String cueLemma,
        @Nullable String speaker,
        @Nullable String speakerName,
        Stance stance,
        double confidence,
        @Nullable UnknownSpeaker reason,
        @Nullable String nestedIn,
        List<Hop> chain,
        List<String> mentioned,
        int paragraph,
        int sentence,
        @Nullable String foundSpeaker,
        List<String> foundMentioned,
        String month) {
    public Quote {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        chain = List.copyOf(chain);
        mentioned = List.copyOf(mentioned);
        foundMentioned = List.copyOf(foundMentioned);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement needs content");
        }
        if ((speaker == null) == (reason == null)) {
            throw new IllegalArgumentException("either a speaker or the reason why there is none");
        }
    }

    /** A statement as the article alone gives it. */
    public Quote(
            String quoteId,
            String articleId,
            QuoteType type,
            List<Span> content,
            List<Span> cue,
            List<Span> source,
            @Nullable String cueLemma,
            @Nullable String speaker,
            @Nullable String speakerName,
            Stance stance,
            double confidence,
            @Nullable UnknownSpeaker reason,
            @Nullable String nestedIn,
            List<Hop> chain,
            List<String> mentioned,
            int paragraph,
            int sentence,
            String month) {
        this(
                quoteId,
                articleId,
                type,
                content,
                cue,
                source,
                cueLemma,
                speaker,
                speakerName,
                stance,
                confidence,
                reason,
                nestedIn,
                chain,
                mentioned,
                paragraph,
                sentence,
                null,
                List.of(),
                month);
    }
}
