package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import org.parley.tag.SequenceTagger;
import org.parley.tag.TaggedSpan;

/** What the first reading makes of a page: the roles of its tokens, and how likely each role is at each. */
final class RoleGuess {
    private static final List<SpeechRole> ROLES = List.of(SpeechRole.values());

    private final int[] tags;
    private final float[] probabilities;

    RoleGuess(int tokens) {
        tags = new int[tokens];
        probabilities = new float[tokens * ROLES.size()];
    }

    void read(Stretch passage, SequenceTagger.Reading reading) {
        for (TaggedSpan span : reading.spans()) {
            int role = SpeechRole.ROLES.indexOf(span.label());
            for (int i = span.first(); i < span.beyond(); i++) {
                tags[passage.first() + i] = 2 * (role + 1) + (i == span.first() ? 1 : 0);
            }
        }
        for (int i = passage.first(); i < passage.beyond(); i++) {
            for (SpeechRole role : ROLES) {
                probabilities[i * ROLES.size() + role.place()] =
                        (float) reading.probability(i - passage.first(), role.place());
            }
        }
    }

    /** Twice the place of the token's role, from 2 on, one more where its span begins; 0 for none. */
    int tag(int token) {
        return token < 0 || token >= tags.length ? 0 : tags[token];
    }

    boolean begins(int token) {
        return tag(token) > 0 && tag(token) % 2 == 1;
    }

    boolean is(int token, SpeechRole role) {
        return tag(token) / 2 == role.place() + 1;
    }

    double probability(int token, SpeechRole role) {
        return probabilities[token * ROLES.size() + role.place()];
    }

    /** The probability that a token reports something. */
    double reporting(int token) {
        return probability(token, SpeechRole.CUE) + probability(token, SpeechRole.ATTITUDE);
    }

    /** The words that report, and those that may. */
    List<Stretch> cues(double least) {
        List<Stretch> cues = new ArrayList<>();
        int i = 0;
        while (i < tags.length) {
            int end = i;
            if (isCue(i)) {
                end = i + 1;
                while (end < tags.length && isCue(end) && !begins(end)) {
                    end++;
                }
            } else {
                while (end < tags.length && !isCue(end) && reporting(end) > least) {
                    end++;
                }
            }
            if (end > i) {
                cues.add(new Stretch(i, end));
            }
            i = Math.max(i + 1, end);
        }
        return cues;
    }

    private boolean isCue(int token) {
        return is(token, SpeechRole.CUE) || is(token, SpeechRole.ATTITUDE);
    }
}
