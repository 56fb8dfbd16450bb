package org.parley.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.model.Article;
import org.parley.model.Counters;
import org.parley.model.DateMethod;
import org.parley.model.Mention;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.model.Months;
import org.parley.model.Quote;
import org.parley.model.QuoteType;
import org.parley.model.Span;
import org.parley.model.Stance;
import org.parley.model.ZoneKind;
import org.parley.text.Words;

/**
 * Articles with mentions and statements, as rows, over 30 months. The pair of "alder" and "birch" rises, "cedar" and
 * "dogwood" fall, "elm" and "fir" change their level in the 16th month; some stories have copies, also in the next month,
 * and some articles have no date. The first month is partial.
 */
record SmallCorpus(List<Article> articles, List<Mention> mentions, List<Quote> quotes) {
    static final int MONTHS = 30;
    static final LocalDate BEGIN = LocalDate.of(2021, 1, 1);
    private static final int STORIES_A_MONTH = 40;
    private static final List<String> OTHERS = List.of("hazel", "juniper", "larch", "maple");

    static SmallCorpus planted() {
        SmallCorpus corpus = new SmallCorpus(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Random random = new Random(7);
        for (int month = 0; month < MONTHS; month++) {
            for (int story = 0; story < STORIES_A_MONTH; story++) {
                corpus.story(month, story, random);
            }
        }
        for (int i = 0; i < 5; i++) {
            corpus.article("undated" + i, "Undated " + i, null, List.of("alder", "birch"), new Random(i));
        }
        return corpus;
    }

    private void story(int month, int story, Random random) {
        List<String> actors = new ArrayList<>();
        double risen = (double) month / MONTHS;
        together(actors, "alder", "birch", 0.02 + 0.5 * risen, random);
        together(actors, "cedar", "dogwood", 0.5 - 0.45 * risen, random);
        together(actors, "elm", "fir", month < 15 ? 0.1 : 0.5, random);
        OTHERS.forEach(other -> together(actors, other, other, 0.3, random));
        LocalDate first = BEGIN.plusMonths(month);
        LocalDate day = first.plusDays(story == 0 ? 27 : month == 0 ? 10 + random.nextInt(18) : random.nextInt(28));
        String id = String.format("%02d-%02d", month, story);
        String text = "Report " + id + " on " + actors;
        long seed = random.nextLong();
        article(id, text, day, actors, new Random(seed));
        if (story % 5 == 0) {
            article(
                    id + "-copy",
                    text.replace(" ", "\n").toUpperCase(Locale.ROOT),
                    day.plusDays(9),
                    actors,
                    new Random(seed));
        }
    }

    private static void together(List<String> actors, String a, String b, double probability, Random random) {
        if (random.nextDouble() < probability) {
            actors.add(a);
            if (!a.equals(b)) {
                actors.add(b);
            }
        }
    }

    private void article(String id, String text, @Nullable LocalDate day, List<String> actors, Random random) {
        articles.add(new Article(
                id,
                id,
                "The Gazette",
                null,
                null,
                text,
                day,
                DateMethod.FIELD,
                1,
                "en",
                List.of(),
                null,
                Counters.NONE,
                List.of(),
                Words.in(text),
                "file",
                0,
                Months.of(day)));
        List<String> shuffled = new ArrayList<>(actors);
        Collections.shuffle(shuffled, random);
        int sentence = 0;
        for (String actor : shuffled) {
            sentence += random.nextInt(3);
            mention(id, actor, sentence, random.nextInt(10), ZoneKind.BODY, day);
        }
        mention(id, null, sentence, 12, ZoneKind.BODY, day);
        mention(id, "tagged", sentence + 1, 0, ZoneKind.TAGS, day);
        if (shuffled.size() > 1) {
            quote(id, shuffled.get(0), shuffled.get(1), day);
        }
    }

    private void mention(
            String id, @Nullable String actor, int sentence, int word, ZoneKind zone, @Nullable LocalDate day) {
        int token = sentence * 20 + word;
        mentions.add(new Mention(
                id,
                actor,
                token * 5,
                token * 5 + 4,
                actor == null ? "someone" : actor,
                MentionForm.NAME,
                ActorType.ORG,
                zone,
                sentence / 4,
                sentence,
                token,
                1,
                false,
                "test",
                1,
                MentionReason.LISTED,
                null,
                Months.of(day)));
    }

    private void quote(String id, String speaker, String mentioned, @Nullable LocalDate day) {
        quotes.add(new Quote(
                id + "-q",
                id,
                QuoteType.INDIRECT,
                List.of(new Span(0, 1)),
                List.of(),
                List.of(),
                "say",
                speaker,
                speaker,
                Stance.ASSERT,
                1,
                null,
                null,
                List.of(),
                List.of(mentioned),
                0,
                0,
                Months.of(day)));
    }

    /** Every article twice, with all that was found in it. */
    SmallCorpus doubled() {
        SmallCorpus doubled =
                new SmallCorpus(new ArrayList<>(articles), new ArrayList<>(mentions), new ArrayList<>(quotes));
        for (Article a : articles) {
            doubled.articles.add(new Article(
                    a.articleId() + "~",
                    a.sourceId(),
                    "The Copier",
                    null,
                    null,
                    a.text(),
                    a.published(),
                    a.dateMethod(),
                    1,
                    "en",
                    List.of(),
                    null,
                    Counters.NONE,
                    List.of(),
                    a.words(),
                    "file",
                    0,
                    a.month()));
        }
        for (Mention m : mentions) {
            doubled.mentions.add(new Mention(
                    m.articleId() + "~",
                    m.actorId(),
                    m.begin(),
                    m.end(),
                    m.surface(),
                    m.form(),
                    m.type(),
                    m.zone(),
                    m.paragraph(),
                    m.sentence(),
                    m.token(),
                    m.tokens(),
                    m.inQuote(),
                    m.finder(),
                    1,
                    m.reason(),
                    m.speaksFor(),
                    m.month()));
        }
        for (Quote q : quotes) {
            doubled.quotes.add(new Quote(
                    q.quoteId() + "~",
                    q.articleId() + "~",
                    q.type(),
                    q.content(),
                    q.cue(),
                    q.source(),
                    q.cueLemma(),
                    q.speaker(),
                    q.speakerName(),
                    q.stance(),
                    1,
                    null,
                    null,
                    q.chain(),
                    q.mentioned(),
                    0,
                    0,
                    q.month()));
        }
        return doubled;
    }

    /** The same rows in another order. */
    SmallCorpus shuffled(long seed) {
        SmallCorpus shuffled =
                new SmallCorpus(new ArrayList<>(articles), new ArrayList<>(mentions), new ArrayList<>(quotes));
        Collections.shuffle(shuffled.articles, new Random(seed));
        Collections.shuffle(shuffled.mentions, new Random(seed + 1));
        Collections.shuffle(shuffled.quotes, new Random(seed + 2));
        return shuffled;
    }
}
