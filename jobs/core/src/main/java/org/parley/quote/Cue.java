package org.parley.quote;

import java.util.List;
import java.util.Set;
import org.parley.model.Stance;

/**
 * An entry of the cue lexicon.
 *
 * @param lemma base form; of several words, the first is inflected (a verb) or the last (a noun)
 * @param kind verb, noun or phrase
 * @param stance what the speaker does by it
 * @param takes what may follow or precede it
 * @param forms the inflected word's third person, past, participle and gerund; empty when it is regular
 */
public record Cue(String lemma, CueKind kind, Stance stance, Set<Complement> takes, List<String> forms) {
    public Cue {
        takes = Set.copyOf(takes);
        forms = List.copyOf(forms);
        if (lemma.isBlank()) {
            throw new IllegalArgumentException("a cue needs a lemma");
        }
        if (takes.isEmpty()) {
            throw new IllegalArgumentException("the cue '" + lemma + "' takes nothing");
        }
        if (!forms.isEmpty() && forms.size() != 4) {
            throw new IllegalArgumentException("the cue '" + lemma + "' needs four forms or none");
        }
    }

    boolean takes(Complement complement) {
        return takes.contains(complement);
    }
}
