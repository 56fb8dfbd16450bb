package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.ActorType;

/** Which of the tagger's names are likely enough to be told, by its confidence and by what stands beside them. */
final class Likelihood {
    /** Names of nobody in the directory that are less likely right than this are passed over. */
    private static final double LIKELY = 0.7;

    /**
     * The same of persons, whom a tagger seldom mistakes, and of bodies beside a role, which vouches for them: "Holmco
     * spokesman", "director of Holmco".
     */
    private static final double LIKELY_IF_VOUCHED = 0.5;

    private Likelihood() {}

    /** The names without the unlikely ones. */
    static List<FoundName> likely(ArticleText text, List<FoundName> names) {
        List<FoundName> likely = new ArrayList<>(names);
        likely.removeIf(name -> name.senses().isEmpty() && name.confidence() < least(text, name));
        return likely;
    }

    private static double least(ArticleText text, FoundName name) {
        return name.type() == ActorType.PER || isBesideRole(text, name) ? LIKELY_IF_VOUCHED : LIKELY;
    }

    private static boolean isBesideRole(ArticleText text, FoundName name) {
        int of = name.first() - 1;
        of -= of > 0 && text.word(of).equals("the") ? 1 : 0;
        boolean after = of > 0 && Introductions.isOf(text.word(of)) && RoleWords.isOffice(text, of - 1);
        return after || RoleWords.isOffice(text, name.beyond());
    }
}
