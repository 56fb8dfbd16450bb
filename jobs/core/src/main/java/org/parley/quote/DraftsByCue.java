package org.parley.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drafts at hand by the tokens of their cues. */
final class DraftsByCue {
    private final Map<Integer, List<Draft>> byToken = new HashMap<>();

    DraftsByCue(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Stretch cue = draft.cue();
            if (cue != null) {
                for (int i = cue.first(); i < cue.beyond(); i++) {
                    byToken.computeIfAbsent(i, token -> new ArrayList<>(1)).add(draft);
                }
            }
        }
    }

    /** The drafts whose cue shares a token with another cue, the first first. */
    Set<Draft> meeting(Stretch cue) {
        Set<Draft> found = new LinkedHashSet<>();
        for (int i = cue.first(); i < cue.beyond(); i++) {
            found.addAll(byToken.getOrDefault(i, List.of()));
        }
        return found;
    }
}
