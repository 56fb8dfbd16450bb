package org.parley.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.ActorType;

/**
 * One type for all names of an article that have the same words and that the directory doesn't list: that of most of
 * them, weighed by the tagger's confidence. "Miscellaneous" is what a tagger says that knows no better, and counts half.
 */
final class TypeVote {
    private TypeVote() {}

    /** The names, in the order given. */
    static List<FoundName> agreed(ArticleText text, List<FoundName> names) {
        Map<String, EnumMap<ActorType, Double>> votes = new HashMap<>();
        for (FoundName name : names) {
            if (name.senses().isEmpty()) {
                votes.computeIfAbsent(text.folded(name.first(), name.beyond()), key -> new EnumMap<>(ActorType.class))
                        .merge(name.type(), weight(name), Double::sum);
            }
        }
        List<FoundName> agreed = new ArrayList<>(names.size());
        for (FoundName name : names) {
            Map<ActorType, Double> vote =
                    votes.getOrDefault(text.folded(name.first(), name.beyond()), new EnumMap<>(ActorType.class));
            agreed.add(name.senses().isEmpty() && vote.size() > 1 ? name.as(winner(vote)) : name);
        }
        return agreed;
    }

    private static double weight(FoundName name) {
        return name.type() == ActorType.MISC ? name.confidence() / 2 : name.confidence();
    }

    private static ActorType winner(Map<ActorType, Double> vote) {
        return vote.entrySet().stream()
                .max(Map.Entry.<ActorType, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<ActorType, Double>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }
}
