package org.parley.quote;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;
import org.parley.quote.QuoteScore.ConfidenceBin;
import org.parley.quote.QuoteScore.SpeakerScore;
import org.parley.quote.QuoteScore.TypeRecall;

/** The counts of a score so far. */
final class QuoteScoring {
    private static final int BINS = 10;

    private final Map<QuoteRole, Agreement> exact = new EnumMap<>(QuoteRole.class);
    private final Map<QuoteRole, Agreement> overlap = new EnumMap<>(QuoteRole.class);
    private final Map<String, TypeRecall> recall = new TreeMap<>();
    private final Map<QuoteError, Integer> errors = new EnumMap<>(QuoteError.class);
    private final ConfidenceBin[] confidences = new ConfidenceBin[BINS];
    private Agreement attribution = Agreement.NONE;
    private int named;
    private int rightlyNamed;

    /** One statement's spans in one role. */
    private record Unit(BitSet letters, List<Span> ends, boolean isSpeech) {
        boolean sameEnds(Unit other) {
            return ends.equals(other.ends);
        }

        boolean meets(Unit other) {
            return letters.intersects(other.letters);
        }
    }

    /** One statement's content and source. */
    private record Whole(
            String type,
            BitSet content,
            BitSet source,
            boolean isSpeech,
            @Nullable String speakerName,
            double confidence) {
        static Whole of(Ink ink, GoldQuote quote) {
            return new Whole(
                    quote.type(),
                    ink.letters(quote.spans().content()),
                    ink.letters(quote.spans().source()),
                    quote.isSpeech(),
                    quote.speakerName(),
                    1);
        }

        static Whole of(Ink ink, PredictedQuote quote) {
            return new Whole(
                    "",
                    ink.letters(quote.spans().content()),
                    ink.letters(quote.spans().source()),
                    true,
                    quote.speakerName(),
                    quote.confidence());
        }

        boolean meets(Whole other) {
            return content.intersects(other.content);
        }

        boolean sharesContent(Whole other) {
            return share(other) >= 0.5;
        }

        /** Shared letters by those that either holds. */
        double share(Whole other) {
            BitSet both = (BitSet) content.clone();
            both.and(other.content);
            int shared = both.cardinality();
            return shared == 0 ? 0 : (double) shared / (content.cardinality() + other.content.cardinality() - shared);
        }

        boolean same(Whole other) {
            boolean sourceless = source.isEmpty() && other.source.isEmpty();
            return sharesContent(other) && (sourceless || source.intersects(other.source));
        }
    }

    QuoteScore score(String corpus, int documents) {
        return new QuoteScore(
                corpus,
                documents,
                exact,
                overlap,
                attribution,
                recall,
                errors,
                Arrays.stream(confidences).filter(Objects::nonNull).toList(),
                new SpeakerScore(named, rightlyNamed));
    }

    void add(GoldDocument document, List<PredictedQuote> predictions) {
        Ink ink = new Ink(document.text());
        BitSet discard = ink.letters(document.discard());
        List<PredictedQuote> counted = predictions.stream()
                .filter(quote -> !quote.spans().content().isEmpty()
                        && !ink.letters(quote.spans().content()).intersects(discard))
                .toList();
        List<QuoteSpans> found = counted.stream().map(PredictedQuote::spans).toList();
        for (QuoteRole role : QuoteRole.values()) {
            addRole(
                    role,
                    document.quotes().stream()
                            .filter(quote -> !quote.spans().of(role).isEmpty())
                            .map(quote -> unit(ink, quote.spans().of(role), quote.isSpeech()))
                            .toList(),
                    found.stream()
                            .filter(spans -> !spans.of(role).isEmpty())
                            .map(spans -> unit(ink, spans.of(role), true))
                            .toList());
        }
        addAttributions(
                document.quotes().stream().map(quote -> Whole.of(ink, quote)).toList(),
                counted.stream().map(quote -> Whole.of(ink, quote)).toList());
    }

    private static Unit unit(Ink ink, List<Span> spans, boolean isSpeech) {
        return new Unit(ink.letters(spans), ink.ends(spans), isSpeech);
    }

    private void addRole(QuoteRole role, List<Unit> gold, List<Unit> found) {
        List<Unit> speech = gold.stream().filter(Unit::isSpeech).toList();
        List<Unit> spare = gold.stream().filter(unit -> !unit.isSpeech()).toList();
        List<Unit> counted = found.stream()
                .filter(unit ->
                        speech.stream().anyMatch(unit::meets) || spare.stream().noneMatch(unit::meets))
                .toList();
        overlap.merge(
                role,
                new Agreement(
                        count(counted, unit -> speech.stream().anyMatch(unit::meets)),
                        counted.size(),
                        count(speech, unit -> found.stream().anyMatch(unit::meets)),
                        speech.size()),
                Agreement::plus);
        exact.merge(
                role,
                new Agreement(
                        count(counted, unit -> speech.stream().anyMatch(unit::sameEnds)),
                        counted.size(),
                        count(speech, unit -> found.stream().anyMatch(unit::sameEnds)),
                        speech.size()),
                Agreement::plus);
    }

    private void addAttributions(List<Whole> gold, List<Whole> found) {
        List<Whole> speech = gold.stream().filter(Whole::isSpeech).toList();
        List<Whole> spare = gold.stream().filter(whole -> !whole.isSpeech()).toList();
        for (Whole whole : speech) {
            recall.merge(
                    whole.type(),
                    new TypeRecall(
                            1,
                            found.stream().anyMatch(whole::sharesContent) ? 1 : 0,
                            found.stream().anyMatch(whole::same) ? 1 : 0),
                    TypeRecall::plus);
        }
        List<Whole> counted = found.stream()
                .filter(whole ->
                        speech.stream().anyMatch(whole::same) || spare.stream().noneMatch(whole::sharesContent))
                .toList();
        for (Whole whole : counted) {
            boolean right = speech.stream().anyMatch(whole::same);
            int bin = Math.min(BINS - 1, (int) (whole.confidence * BINS));
            ConfidenceBin more = new ConfidenceBin((double) bin / BINS, 1, right ? 1 : 0, whole.confidence);
            confidences[bin] = confidences[bin] == null ? more : confidences[bin].plus(more);
            if (!right && speech.stream().noneMatch(whole::meets)) {
                errors.merge(QuoteError.SPURIOUS, 1, Integer::sum);
            }
        }
        speech.stream()
                .filter(whole -> found.stream().noneMatch(whole::same))
                .forEach(whole -> errors.merge(error(whole, found), 1, Integer::sum));
        speech.forEach(whole -> addSpeaker(whole, found));
        attribution = attribution.plus(new Agreement(
                count(counted, whole -> speech.stream().anyMatch(whole::same)),
                counted.size(),
                count(speech, whole -> found.stream().anyMatch(whole::same)),
                speech.size()));
    }

    private static QuoteError error(Whole gold, List<Whole> found) {
        List<Whole> sharing = found.stream().filter(gold::sharesContent).toList();
        if (sharing.isEmpty()) {
            return found.stream().anyMatch(gold::meets) ? QuoteError.EXTENT : QuoteError.MISSED;
        }
        return sharing.stream().allMatch(whole -> whole.source.isEmpty())
                ? QuoteError.NO_SOURCE
                : QuoteError.OTHER_SOURCE;
    }

    /** Counts a gold statement whose speaker people named, where it was found. */
    private void addSpeaker(Whole gold, List<Whole> found) {
        String name = gold.speakerName;
        Whole nearest = found.stream()
                .filter(gold::sharesContent)
                .max(Comparator.comparingDouble(gold::share))
                .orElse(null);
        if (name != null && nearest != null) {
            String other = nearest.speakerName;
            named++;
            rightlyNamed += other != null && SpeakerNames.same(name, other) ? 1 : 0;
        }
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
