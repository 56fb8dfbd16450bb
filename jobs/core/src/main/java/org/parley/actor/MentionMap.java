package org.parley.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which mention stands at a token. */
final class MentionMap {
    private final List<ActorMention> mentions;

    /** The place of each token's mention in the list, counted from 1; 0 where there is none. */
    private final int[] at;

    MentionMap(int tokens, List<ActorMention> mentions) {
        this.mentions = List.copyOf(mentions);
        this.at = new int[tokens];
        for (int m = 0; m < mentions.size(); m++) {
            for (int i = mentions.get(m).first(); i < mentions.get(m).beyond(); i++) {
                at[i] = m + 1;
            }
        }
    }

    /** The mention that covers a token; null when there is none, or no such token. */
    @Nullable
    ActorMention at(int token) {
        return token >= 0 && token < at.length && at[token] > 0 ? mentions.get(at[token] - 1) : null;
    }
}
