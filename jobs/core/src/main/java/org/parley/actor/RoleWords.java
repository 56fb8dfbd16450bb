package org.parley.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.text.Layout;

/** Words for what a person does or is called before the name. */
final class RoleWords {
    /** What a word tells of its bearer. */
    enum Gender {
        SHE,
        HE,
        UNTOLD
    }

    /**
     * A role, by the word's form that doesn't tell gender.
     *
     * @param name e.g. spokesperson; empty for a mere form of address
     */
    record Role(String name, Gender gender) {}

    private static final Map<String, Role> ROLES = new HashMap<>();

    static {
        add("", Gender.HE, "mr mr. sir lord mister messrs.");
        add("", Gender.SHE, "mrs mrs. ms ms. miss lady madam dame");
        add("", Gender.UNTOLD, "dr dr. then-president hon hon. fellow");
        add("spokesperson", Gender.HE, "spokesman");
        add("spokesperson", Gender.SHE, "spokeswoman");
        add("spokesperson", Gender.UNTOLD, "spokesperson spox");
        add("chair", Gender.HE, "chairman");
        add("chair", Gender.SHE, "chairwoman");
        add("chair", Gender.UNTOLD, "chair chairperson");
        add("representative", Gender.HE, "congressman");
        add("representative", Gender.SHE, "congresswoman");
        add("representative", Gender.UNTOLD, "representative rep rep. congressperson");
        add("senator", Gender.UNTOLD, "senator sen sen.");
        add("governor", Gender.UNTOLD, "governor gov gov.");
        add("general", Gender.UNTOLD, "general gen gen.");
        add("colonel", Gender.UNTOLD, "colonel col col.");
        add("captain", Gender.UNTOLD, "captain capt capt.");
        add("major", Gender.UNTOLD, "maj maj.");
        add("lieutenant", Gender.UNTOLD, "lieutenant lt lt.");
        add("sergeant", Gender.UNTOLD, "sergeant sgt sgt.");
        add("admiral", Gender.UNTOLD, "admiral adm adm.");
        add("professor", Gender.UNTOLD, "professor prof prof.");
        add("adviser", Gender.UNTOLD, "adviser advisor");
        add("reverend", Gender.UNTOLD, "reverend rev rev.");
        add("businessperson", Gender.HE, "businessman");
        add("businessperson", Gender.SHE, "businesswoman");
        add("actor", Gender.SHE, "actress");
        add("actor", Gender.UNTOLD, "actor");
        add("police officer", Gender.HE, "policeman");
        add("police officer", Gender.SHE, "policewoman");
        add("monarch", Gender.HE, "king emperor sultan");
        add("monarch", Gender.SHE, "queen empress");
        add("heir", Gender.HE, "prince");
        add("heir", Gender.SHE, "princess");
        add("pontiff", Gender.HE, "pope pontiff");
        add("alderman", Gender.HE, "councilman");
        add("alderman", Gender.SHE, "councilwoman");
        alone("president premier chancellor minister secretary undersecretary director ambassador mayor envoy");
        alone("official analyst commander commissioner leader speaker lawmaker legislator candidate nominee");
        alone("coach judge justice prosecutor attorney lawyer solicitor deputy chief head");
        alone("executive ceo founder economist strategist expert officer author writer historian");
        alone("researcher scientist journalist reporter correspondent editor columnist activist doctor physician");
        alone("sheriff treasurer diplomat delegate negotiator emir sheikh ayatollah imam rabbi");
        alone("bishop archbishop cardinal patriarch manager owner singer player striker footballer");
        alone("teacher student farmer resident aide counsel counselor inspector superintendent principal");
        alone("dean rector fellow coordinator administrator governor-general mp mep");
    }

    /** Words before a role that make it another: the vice president is not the president. */
    private static final Set<String> QUALIFIERS = Set.of(
            "prime",
            "vice",
            "deputy",
            "foreign",
            "defense",
            "defence",
            "interior",
            "finance",
            "press",
            "former",
            "acting",
            "justice",
            "health",
            "education",
            "energy",
            "economy",
            "trade",
            "agriculture",
            "home",
            "chief",
            "general",
            "managing",
            "executive",
            "assistant",
            "ex",
            "then",
            "late",
            "incoming",
            "outgoing",
            "attorney",
            "culture",
            "environment",
            "transport",
            "labour",
            "labor",
            "treasury",
            "state");

    private RoleWords() {}

    private static void add(String name, Gender gender, String words) {
        for (String word : words.split(" ", -1)) {
            ROLES.putIfAbsent(word, new Role(name, gender));
        }
    }

    /** Adds roles that are named by these words themselves. */
    private static void alone(String words) {
        for (String word : words.split(" ", -1)) {
            ROLES.putIfAbsent(word, new Role(word, Gender.UNTOLD));
        }
    }

    /** The role that a token names, in whatever case. */
    static Optional<Role> role(String token) {
        return token.length() < 2 || token.length() > 17 || !Character.isLetter(token.charAt(0))
                ? Optional.empty()
                : Optional.ofNullable(ROLES.get(lower(token)));
    }

    /** The word before a role that makes it a role of its own; empty when there is none. */
    static String qualifier(Layout layout, int role, int from) {
        String before = role > from ? lower(layout.word(role - 1)) : "";
        return QUALIFIERS.contains(before) ? before : "";
    }

    static String lower(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
                return token.toLowerCase(Locale.ROOT);
            }
        }
        return token;
    }
}
