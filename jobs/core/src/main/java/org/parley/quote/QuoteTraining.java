package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.parley.actor.ActorFinder;
import org.parley.tag.FeatureHashes;
import org.parley.tag.HashedSequence;
import org.parley.tag.SequenceTagger;
import org.parley.tag.WordClasses;
import org.parley.tag.Words;

/**
 * Trains the reader of attributions. The second reading learns from what the first makes of documents that it was not
 * trained on: the first is trained once on all, and once for each fold without it (stacking; Wolpert, 1992). The same
 * documents and options give the same model, byte for byte.
 */
public final class QuoteTraining {
    private final List<WordClasses> classes;
    private final CueLexicon lexicon;
    private final QuoteOptions options;
    private final Consumer<String> progress;

    /**
     * @param classes what is known of words; see {@link org.parley.tag.CrfTagger#classes}
     * @param progress is told what is being done
     */
    public QuoteTraining(
            List<WordClasses> classes, CueLexicon lexicon, QuoteOptions options, Consumer<String> progress) {
        this.classes = List.copyOf(classes);
        this.lexicon = lexicon;
        this.options = options;
        this.progress = progress;
    }

    /** A document on its way through the training. */
    private record Lesson(MarkedPage marked, PageWords words, List<Stretch> passages) {}

    /**
     * Learns from a gold set.
     *
     * @param actors finds the actors that the features look at
     */
    public QuoteModel run(GoldQuotes gold, ActorFinder actors) {
        progress.accept("finding actors");
        CueQuoteFinder rules = new CueQuoteFinder(lexicon);
        Words known = new Words(classes);
        List<Lesson> lessons = gold.documents().stream()
                .map(document -> MarkedPage.of(document, actors, rules))
                .map(marked -> new Lesson(
                        marked,
                        new PageWords(marked.page(), marked.drafts(), known, lexicon),
                        new Passages(marked.page().layout()).all()))
                .toList();
        List<List<HashedSequence>> sequences =
                lessons.stream().map(QuoteTraining::roles).toList();
        progress.accept("learning roles");
        SequenceTagger all = roles(sequences.stream().flatMap(List::stream).toList(), progress);
        List<HashedSequence> partners = new ArrayList<>();
        for (int fold = 0; fold < options.folds(); fold++) {
            int held = fold;
            progress.accept(
                    String.format(Locale.ROOT, "learning roles without fold %d of %d", fold + 1, options.folds()));
            RoleReader others = new RoleReader(roles(
                    IntStream.range(0, lessons.size())
                            .filter(i -> i % options.folds() != held)
                            .mapToObj(sequences::get)
                            .flatMap(List::stream)
                            .toList(),
                    step -> {}));
            IntStream.range(0, lessons.size())
                    .filter(i -> i % options.folds() == held)
                    .forEach(i -> addPartners(lessons.get(i), others, partners));
        }
        progress.accept("learning sources and contents");
        return new QuoteModel(
                all,
                SequenceTagger.train(
                        partners,
                        SpeechRole.PARTNERS,
                        PartnerFeatures.REVISION,
                        List.of(),
                        options.partners(),
                        progress),
                Confidence.unfitted());
    }

    /**
     * Fits a model's confidences to how often its statements are right in other documents than it learnt from: content
     * that shares half of its words with what people marked, and a source that meets theirs. Where nothing that it finds
     * there is right, or all, there is nothing to fit: the model stays as it is.
     */
    public QuoteModel calibrated(QuoteModel model, GoldQuotes gold, ActorFinder actors) {
        progress.accept("fitting confidences");
        CueQuoteFinder rules = new CueQuoteFinder(lexicon);
        LearnedQuoteFinder finder = new LearnedQuoteFinder(lexicon, model);
        List<Confidence.Verdict> verdicts = new ArrayList<>();
        for (GoldDocument document : gold.documents()) {
            MarkedPage marked = MarkedPage.of(document, actors, rules);
            for (LearnedQuoteFinder.Reading reading : finder.readings(marked.page(), marked.drafts())) {
                boolean right = marked.isRight(reading.draft(), true);
                if (!marked.isDiscarded(reading.draft().content().get(0).first())
                        && (right || !marked.isRight(reading.draft(), false))) {
                    verdicts.add(new Confidence.Verdict(reading.evidence(), right));
                }
            }
        }
        long right = verdicts.stream().filter(Confidence.Verdict::isRight).count();
        if (right == 0 || right == verdicts.size()) {
            progress.accept(String.format(
                    Locale.ROOT,
                    "confidences stay as they are: %,d of %,d statements in %s are right",
                    right,
                    verdicts.size(),
                    gold.name()));
            return model;
        }
        return model.with(Confidence.fit(verdicts));
    }

    private SequenceTagger roles(List<HashedSequence> sequences, Consumer<String> teller) {
        return SequenceTagger.train(
                sequences, SpeechRole.ROLES, RoleFeatures.REVISION, classes, options.roles(), teller);
    }

    private static List<HashedSequence> roles(Lesson lesson) {
        List<HashedSequence> sequences = new ArrayList<>();
        RoleFeatures features = new RoleFeatures(lesson.words);
        FeatureHashes hashes = new FeatureHashes();
        for (Stretch passage : lesson.passages) {
            if (!lesson.marked.isDiscarded(passage.first())) {
                hashes.clear();
                features.add(passage, hashes);
                sequences.add(HashedSequence.of(hashes, lesson.marked.roles(passage)));
            }
        }
        return sequences;
    }

    private static void addPartners(Lesson lesson, RoleReader roles, List<HashedSequence> into) {
        MarkedPage marked = lesson.marked;
        RoleGuess guess = roles.read(lesson.words, lesson.passages);
        PartnerFeatures features =
                new PartnerFeatures(lesson.words, guess, new DraftsByCue(marked.drafts()), lesson.passages);
        List<Stretch> cues = guess.cues(QuoteModel.POSSIBLE);
        List<Stretch> seen = new ArrayList<>(cues);
        marked.marks().stream()
                .map(MarkedPage.Mark::cue)
                .filter(cue -> cues.stream().noneMatch(cue::meets))
                .forEach(seen::add);
        FeatureHashes hashes = new FeatureHashes();
        for (Stretch cue : seen) {
            if (!marked.isDiscarded(cue.first())) {
                Stretch window = features.window(cue);
                hashes.clear();
                features.add(cue, window, hashes);
                into.add(HashedSequence.of(hashes, MarkedPage.partners(marked.at(cue), window)));
            }
        }
    }
}
