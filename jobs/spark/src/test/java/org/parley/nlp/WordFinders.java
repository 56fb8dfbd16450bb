package org.parley.nlp;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorFinder;
import org.parley.actor.ActorMention;
import org.parley.model.ActorType;
import org.parley.model.HopRole;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.model.QuoteType;
import org.parley.model.Stance;
import org.parley.model.UnknownSpeaker;
import org.parley.quote.QuoteFinder;
import org.parley.quote.Statement;
import org.parley.seed.SeedFiles;
import org.parley.tag.TaggedSpan;
import org.parley.text.Layout;

/**
 * Finders for tests: an actor is a word listed in the seeds, or "it" (NATO, except at the begin); a statement is what
 * follows "said" in its sentence, split after a word, and the article's first actor speaks. They fail at certain words.
 */
public final class WordFinders implements FinderRecipe {
    static final String FAILING_ACTORS = "Unspeakable";
    static final String FAILING_QUOTES = "Unquotable";
    static final String BROKEN_QUOTES = "Unfounded";

    /** A word whose actor is the day of publication. */
    public static final String TODAY = "Today";

    static final AtomicInteger BUILT = new AtomicInteger();
    static final AtomicInteger ACTOR_RUNS = new AtomicInteger();
    static final AtomicInteger QUOTE_RUNS = new AtomicInteger();

    public static SeedFiles seeds() {
        return seeds("Iran\tir\nNATO\tnato\nLindqvist\tlindqvist\n");
    }

    static SeedFiles seeds(String actors) {
        return SeedFiles.of(
                Map.of("actors.tsv", actors.getBytes(StandardCharsets.UTF_8), "models/ner.bin", new byte[] {1, 2, 3}));
    }

    @Override
    public ActorFinder actors(SeedFiles seeds) {
        BUILT.incrementAndGet();
        Map<String, String> ids = new LinkedHashMap<>();
        new String(seeds.bytes("actors.tsv"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t"))
                .forEach(columns -> ids.put(columns[0], columns[1]));
        return new ActorFinder() {
            @Override
            public List<ActorMention> find(Layout layout, @Nullable LocalDate published) {
                Map<String, String> known = new LinkedHashMap<>(ids);
                known.put(TODAY, String.valueOf(published));
                return actors(layout, known);
            }

            @Override
            public List<ActorMention> follow(Layout layout, @Nullable LocalDate published, List<TaggedSpan> names) {
                return names.stream().map(name -> followed(layout, name, ids)).toList();
            }
        };
    }

    private static ActorMention followed(Layout layout, TaggedSpan name, Map<String, String> ids) {
        return new ActorMention(
                layout.range(name.first(), name.beyond()),
                name.first(),
                name.beyond(),
                ActorType.valueOf(name.label()),
                MentionForm.NAME,
                ids.get(layout.word(name.beyond() - 1)),
                null,
                "given",
                name.confidence(),
                MentionReason.PIPELINE,
                null);
    }

    @Override
    public QuoteFinder quotes(SeedFiles seeds) {
        BUILT.incrementAndGet();
        return WordFinders::statements;
    }

    private static List<ActorMention> actors(Layout layout, Map<String, String> ids) {
        ACTOR_RUNS.incrementAndGet();
        List<ActorMention> mentions = new ArrayList<>();
        for (int i = 0; i < layout.tokens(); i++) {
            String word = layout.word(i);
            if (word.equals(FAILING_ACTORS)) {
                throw new IllegalStateException("two\nlines");
            }
            if (ids.containsKey(word)) {
                mentions.add(mention(layout, i, MentionForm.NAME, ids.get(word)));
            } else if (word.equals("it")) {
                mentions.add(mention(layout, i, MentionForm.PRONOUN, mentions.isEmpty() ? null : "nato"));
            }
        }
        return mentions;
    }

    private static ActorMention mention(Layout layout, int token, MentionForm form, String id) {
        return new ActorMention(
                layout.range(token, token + 1),
                token,
                token + 1,
                ActorType.ORG,
                form,
                id,
                null,
                "words",
                0.1 + 0.2,
                MentionReason.NAMED,
                id);
    }

    private static List<Statement> statements(Layout layout, List<ActorMention> actors) {
        QUOTE_RUNS.incrementAndGet();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i + 2 < layout.tokens(); i++) {
            String word = layout.word(i);
            if (word.equals(FAILING_QUOTES)) {
                throw new IllegalStateException("no");
            }
            if (word.equals(BROKEN_QUOTES)) {
                statements.add(statement(layout, i, actors, 99));
            }
            if (word.equals("said")) {
                statements.add(statement(layout, i, actors, statements.size() - 1));
            }
        }
        return statements;
    }

    private static Statement statement(Layout layout, int said, List<ActorMention> actors, int nestedIn) {
        int end = Math.max(layout.sentenceFirst(layout.sentenceOf(said) + 1), said + 3);
        boolean known = !actors.isEmpty() && actors.get(0).actorId() != null;
        return new Statement(
                QuoteType.INDIRECT,
                List.of(layout.range(said + 1, said + 2), layout.range(said + 2, end)),
                List.of(layout.range(said, said + 1)),
                known ? List.of(actors.get(0).range()) : List.of(),
                "say",
                known ? actors.get(0).actorId() : null,
                known ? "the first of them" : null,
                Stance.ASSERT,
                0.7,
                known ? null : UnknownSpeaker.NO_SOURCE,
                nestedIn,
                known
                        ? List.of(
                                new Statement.Link(
                                        HopRole.SAID,
                                        "an id with blanks",
                                        actors.get(0).range()),
                                new Statement.Link(HopRole.ACCORDING_TO, null, layout.range(0, 1)))
                        : List.of());
    }
}
