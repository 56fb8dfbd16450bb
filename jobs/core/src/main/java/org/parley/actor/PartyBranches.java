package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.ActorType;

/**
 * The branches that a party has in the parts of a state: "the Ohio Democratic Party" is a body of its own, one name;
 * "the state Democratic Party" is some branch, and not the party whose name stands there.
 */
final class PartyBranches {
    private static final double CONFIDENCE = 0.8;

    private PartyBranches() {}

    /** The names, branches whole and what only says "the state party" left out, by begin. */
    static List<FoundName> with(ArticleText text, List<FoundName> names) {
        List<FoundName> all = new ArrayList<>(names.size());
        for (FoundName name : names) {
            FoundName before = all.isEmpty() ? null : all.get(all.size() - 1);
            if (!isParty(text, name)) {
                all.add(name);
            } else if (before != null && before.beyond() == name.first() && isPart(before)) {
                all.set(
                        all.size() - 1,
                        new FoundName(before.first(), name.beyond(), ActorType.ORG, List.of(), true, CONFIDENCE));
            } else if (!isOfSomePart(text, name.first())) {
                all.add(name);
            }
        }
        return all;
    }

    private static boolean isParty(ArticleText text, FoundName name) {
        return name.type() == ActorType.ORG
                && !name.senses().isEmpty()
                && name.tokens() > 1
                && text.word(name.beyond() - 1).equals("Party");
    }

    private static boolean isPart(FoundName name) {
        return !name.senses().isEmpty()
                && name.senses().stream()
                        .allMatch(sense -> StateBodies.isStateId(sense.actor().id())
                                && sense.actor().id().indexOf('-') > 0);
    }

    private static boolean isOfSomePart(ArticleText text, int party) {
        return party > text.sentenceFirst(party)
                && (text.word(party - 1).equals("state") || text.word(party - 1).equals("local"));
    }
}
