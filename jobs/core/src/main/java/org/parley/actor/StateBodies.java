package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.model.ActorType;

/** Bodies named after their state, whatever the tagger makes of the words: "Norwegian Fisheries Ministry". */
final class StateBodies {
    private static final Set<String> BODIES =
            Set.of("Ministry", "Department", "Parliament", "Embassy", "Agency", "Army", "Navy");

    /** After a state's name rather than its adjective, a headline's verb may stand: "Norway Leaves Agency". */
    private static final Set<String> BODIES_OF_NAMES = Set.of("Ministry", "Department");

    private static final int MOST_WORDS = 6;
    private static final double CONFIDENCE = 0.9;

    private StateBodies() {}

    /** The tagged names and such bodies, which take the place of names inside them, by begin. */
    static List<FoundName> with(ArticleText text, List<NameMatch> listed, List<FoundName> tagged) {
        List<FoundName> names = new ArrayList<>(tagged);
        for (NameMatch state : listed) {
            int beyond = isState(state) ? beyond(text, state) : -1;
            if (beyond > 0 && text.isRead(state.first())) {
                FoundName body = new FoundName(state.first(), beyond, ActorType.ORG, List.of(), true, CONFIDENCE);
                if (names.stream().noneMatch(name -> isWider(name, body))) {
                    names.removeIf(name -> name.overlaps(body.first(), body.beyond()));
                    names.add(body);
                }
            }
        }
        names.sort(Comparator.comparingInt(FoundName::first));
        return names;
    }

    private static boolean isState(NameMatch match) {
        return match.senses().stream().allMatch(sense -> sense.actor().type() == ActorType.LOC);
    }

    private static boolean isWider(FoundName name, FoundName body) {
        return name.type() == ActorType.ORG && name.first() <= body.first() && name.beyond() >= body.beyond();
    }

    /** The token after the body's name; -1 when the state's name begins none. */
    private static int beyond(ArticleText text, NameMatch state) {
        boolean adjective = state.senses().stream().allMatch(sense -> sense.kind() == NameKind.DEMONYM);
        Set<String> bodies = adjective ? BODIES : BODIES_OF_NAMES;
        int sentence = text.layout().sentenceOf(state.first());
        int end = Math.min(state.beyond() + MOST_WORDS, text.layout().sentenceFirst(sentence + 1));
        for (int i = state.beyond(); i < end; i++) {
            String word = text.word(i);
            if (bodies.contains(word)) {
                return i + 1;
            }
            if (!Character.isUpperCase(word.codePointAt(0)) && !(word.equals("and") && i > state.beyond())) {
                return -1;
            }
        }
        return -1;
    }
}
