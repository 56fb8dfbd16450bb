package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.Layout;

/** Words for what a person does or is called before the name. */
public final class RoleWords {
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

    private static final NameTrie WORDS = new NameTrie();
    private static final List<Role> ROLES = new ArrayList<>(List.of(new Role("", Gender.UNTOLD)));

    static {
        add("", Gender.HE, "mr mr. sir lord mister messrs.");
        add("", Gender.SHE, "mrs mrs. ms ms. miss lady madam dame");
        add("", Gender.UNTOLD, "dr dr. then-president hon hon.");
        // A title before several names is nobody's alone.
        add(
                "",
                Gender.UNTOLD,
                "senators sens. representatives reps. congressmen presidents ministers governors generals");
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
        alone("agent anchor host employee staffer pastor pollster consultant producer photographer detective scholar");
        alone("blogger presenter trustee investigator auditor curator broadcaster organizer organiser");
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
            enter(word, new Role(name, gender));
        }
    }

    /** Adds roles that are named by these words themselves. */
    private static void alone(String words) {
        for (String word : words.split(" ", -1)) {
            enter(word, new Role(word, Gender.UNTOLD));
        }
    }

    private static void enter(String word, Role role) {
        int known = ROLES.size();
        if (WORDS.grow(NameTrie.ROOT, Folding.hash(word)) == known) {
            ROLES.add(role);
        }
    }

    /** The role that a token names, in whatever case; null when it names none. */
    static @Nullable Role role(ArticleText text, int token) {
        long hash = text.hash(token);
        if (!WORDS.mayBegin(hash)) {
            return null;
        }
        int node = WORDS.next(NameTrie.ROOT, hash);
        return node == NameTrie.NONE ? null : ROLES.get(node);
    }

    /** Whether a word in any case names what a person does or is called: "President", "Mr". */
    public static boolean isRole(String word) {
        return WORDS.next(NameTrie.ROOT, Folding.hash(lower(word))) != NameTrie.NONE;
    }

    /** Whether a token names an office, as opposed to a mere form of address. */
    static boolean isOffice(ArticleText text, int token) {
        Role role = token < 0 || token >= text.layout().tokens() ? null : role(text, token);
        return role != null && !role.name().isEmpty();
    }

    /** The office that a token names, with the word before that makes it one of its own: "vice president". */
    static String office(ArticleText text, int token) {
        Role role = role(text, token);
        String qualifier = qualifier(text.layout(), token, text.sentenceFirst(token));
        boolean former =
                token > text.sentenceFirst(token) && lower(text.word(token - 1)).equals("former");
        return role == null || former ? "" : (qualifier + " " + role.name()).strip();
    }

    /** The word before a role that makes it a role of its own; empty when there is none. */
    static String qualifier(Layout layout, int role, int from) {
        String before = role > from ? lower(layout.word(role - 1)) : "";
        return QUALIFIERS.contains(before) ? before : "";
    }

    /** Whether a word in lower case, before a role, makes it another. */
    static boolean isQualifier(String word) {
        return QUALIFIERS.contains(word);
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
