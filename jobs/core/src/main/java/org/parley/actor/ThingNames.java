package org.parley.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.ActorType;

/**
 * Capitalised words and acronyms for things that a tagger takes for bodies or places now and then: laws and programmes
 * by their nicknames, diseases, classes of bodies and persons, terms of trade. They are names of something, and act
 * nowhere.
 */
final class ThingNames {
    private static final Set<String> THINGS = words(
            "obamacare trumpcare romneycare medicaid medicare covid covid-19"
                    + " ebola zika aca daca nafta usmca fisa doma ieepa snap pepfar wic chips salt swat maga pac pacs ppp ppe pfas"
                    + " ev evs eo gdp cpi ivf hiv aids ptsd dna iq hbcu hbcus dei lgbt lgbtq lgbtq+ vpn gps suv suvs ied ieds icbm"
                    + " icbms ira iras ipo ipos etf etfs r&d q&a b.a. m.a. b.s. m.s. j.d. ph.d. m.d. mba god internet paxlovid");

    /** Last words of the names of diseases. */
    private static final Set<String> DISEASES = words("covid flu fever syndrome disease virus");

    private ThingNames() {}

    private static Set<String> words(String words) {
        return new HashSet<>(Arrays.asList(words.split(" ", -1)));
    }

    /** The names, such words told as names of something. */
    static List<FoundName> told(ArticleText text, List<FoundName> names) {
        List<FoundName> told = new ArrayList<>(names);
        told.replaceAll(name -> isThing(text, name) ? name.as(ActorType.MISC) : name);
        return told;
    }

    private static boolean isThing(ArticleText text, FoundName name) {
        return name.senses().isEmpty()
                && (name.type() == ActorType.ORG || name.type() == ActorType.LOC)
                && (THINGS.contains(surface(text, name)) || DISEASES.contains(last(text, name)));
    }

    private static String surface(ArticleText text, FoundName name) {
        return RoleWords.lower(text.layout()
                .range(name.first(), name.beyond())
                .of(text.layout().text()));
    }

    private static String last(ArticleText text, FoundName name) {
        return RoleWords.lower(text.word(name.beyond() - 1));
    }
}
