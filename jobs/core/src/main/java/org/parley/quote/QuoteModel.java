package org.parley.quote;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.tag.FeatureHashes;
import org.parley.tag.SequenceTagger;
import org.parley.tag.TaggedSpan;

/**
 * A learnt reader of attributions, in two readings by conditional random fields: the first gives each token of a passage
 * a role; the second looks around each cue that the first found, or held for possible, for the source and content that
 * belong to it (compare Pareti, 2015, and Newell et al., 2018: cue first, then what depends on it). Immutable.
 */
public final class QuoteModel {
    /** How likely a token must be to report something to be looked at as a cue. */
    static final double POSSIBLE = 0.15;

    private static final double POSSIBLE_SOURCE = 0.05;
    private static final double POSSIBLE_CONTENT = 0.02;

    /** How sure content is that the best path passes over. */
    private static final double UNSURE = 0.5;

    private final RoleReader roles;
    private final SequenceTagger partners;
    private final Confidence confidence;

    QuoteModel(SequenceTagger roles, SequenceTagger partners, Confidence confidence) {
        this.roles = new RoleReader(roles);
        this.partners = partners;
        this.confidence = confidence;
    }

    /**
     * Reads a model.
     *
     * @param bytes a model file's content
     * @throws IllegalArgumentException when the bytes are no model, or one for other features
     */
    public static QuoteModel read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return new QuoteModel(
                SequenceTagger.read(part(in), RoleFeatures.REVISION),
                SequenceTagger.read(part(in), PartnerFeatures.REVISION),
                Confidence.read(part(in)));
    }

    private static byte[] part(ByteBuffer in) {
        int length = in.remaining() < Integer.BYTES ? -1 : in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("not a model of statements");
        }
        byte[] part = new byte[length];
        in.get(part);
        return part;
    }

    /** The model as the content of a file: the two taggers and the weights of confidences, the length before each. */
    public byte[] bytes() {
        List<byte[]> parts = List.of(roles.tagger().bytes(), partners.bytes(), confidence.bytes());
        ByteBuffer out = ByteBuffer.allocate(
                parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum());
        parts.forEach(part -> out.putInt(part.length).put(part));
        return out.array();
    }

    /** The same readings with other confidences. */
    QuoteModel with(Confidence other) {
        return new QuoteModel(roles.tagger(), partners, other);
    }

    Confidence confidence() {
        return confidence;
    }

    /**
     * The attributions of a page, by their cues.
     *
     * @param drafts what rules make of the page
     */
    List<Attribution> read(Page page, List<Draft> drafts, CueLexicon lexicon) {
        PageWords seen = new PageWords(page, drafts, roles.words(), lexicon);
        List<Stretch> passages = new Passages(page.layout()).all();
        RoleGuess guess = roles.read(seen, passages);
        DraftsByCue byCue = new DraftsByCue(drafts);
        PartnerFeatures features = new PartnerFeatures(seen, guess, byCue, passages);
        FeatureHashes hashes = new FeatureHashes();
        List<Attribution> attributions = new ArrayList<>();
        for (Stretch cue : guess.cues(POSSIBLE)) {
            Stretch window = features.window(cue);
            hashes.clear();
            features.add(cue, window, hashes);
            Attribution attribution = attribution(cue, window, guess, partners.read(hashes), byCue.meeting(cue));
            if (attribution != null) {
                attributions.add(attribution);
            }
        }
        return attributions;
    }

    private static @Nullable Attribution attribution(
            Stretch cue, Stretch window, RoleGuess guess, SequenceTagger.Reading reading, Set<Draft> rules) {
        Stretch source = null;
        double surest = 0;
        double likely = 0;
        List<Stretch> content = new ArrayList<>();
        for (TaggedSpan span : reading.spans()) {
            int role = SpeechRole.PARTNERS.indexOf(span.label());
            double mean = 0;
            for (int i = span.first(); i < span.beyond(); i++) {
                mean += reading.probability(i, role) / (span.beyond() - span.first());
            }
            Stretch tokens = new Stretch(window.first() + span.first(), window.first() + span.beyond());
            if (span.label().equals(SpeechRole.CONTENT.label())) {
                content.add(tokens);
                likely = Math.max(likely, mean);
            } else if (mean > surest) {
                source = tokens;
                surest = mean;
            }
        }
        if (content.isEmpty()) {
            content.addAll(possibleContent(window, guess, reading, rules));
            likely = UNSURE;
        }
        if (content.isEmpty()) {
            return null;
        }
        int head = cue.first();
        for (int i = cue.first(); i < cue.beyond(); i++) {
            head = guess.reporting(i) > guess.reporting(head) ? i : head;
        }
        if (source == null) {
            source = possible(SpeechRole.SOURCE, POSSIBLE_SOURCE, window, guess, reading);
        }
        return new Attribution(
                cue,
                source,
                content,
                likely * guess.reporting(head),
                guess.probability(head, SpeechRole.CUE) / guess.reporting(head));
    }

    /** What rules give the cue, else what the first reading does, where the best path has no content. */
    private static List<Stretch> possibleContent(
            Stretch window, RoleGuess guess, SequenceTagger.Reading reading, Set<Draft> rules) {
        if (!rules.isEmpty()) {
            return rules.iterator().next().content();
        }
        Stretch possible = possible(SpeechRole.CONTENT, POSSIBLE_CONTENT, window, guess, reading);
        return possible == null ? List.of() : List.of(possible);
    }

    /** The span of the first reading that is likeliest to be the cue's, where the best path has none. */
    private static @Nullable Stretch possible(
            SpeechRole kind, double least, Stretch window, RoleGuess guess, SequenceTagger.Reading reading) {
        int role = SpeechRole.PARTNERS.indexOf(kind.label());
        Stretch best = null;
        double surest = least;
        int i = window.first();
        while (i < window.beyond()) {
            int end = i + 1;
            if (guess.is(i, kind)) {
                double sum = reading.probability(i - window.first(), role);
                while (end < window.beyond() && guess.is(end, kind) && !guess.begins(end)) {
                    sum += reading.probability(end - window.first(), role);
                    end++;
                }
                if (sum / (end - i) > surest) {
                    surest = sum / (end - i);
                    best = new Stretch(i, end);
                }
            }
            i = end;
        }
        return best;
    }
}
