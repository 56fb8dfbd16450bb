package org.parley.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells lines that name the writer. */
final class Byline {
    private static final int LONGEST = 160;
    private static final int LONGEST_NAME = 40;
    private static final String NAME_PART = "(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|den|al|bin|la|el)";
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?: " + NAME_PART + "){0,4}";
    private static final String NAMES = NAME + "(?:(?:, " + NAME + "){0,4},? (?:and|&|та|і|и) " + NAME + ")?";

    private static final Pattern BY =
            Pattern.compile("(?:By|BY) (" + NAMES + ")(?:\\s*[|•·–—-]\\s.*|, (?:for )?[\\p{L} .]{2,60})?");

    private static final Pattern NAMED = Pattern.compile(
            "(?:Authors?|Written by|Edited by|Reported by|Reporting by|Story by|Text by|Автор|Автори|Авторы|Текст)\\s*:?\\s+("
                    + NAMES + ")(?:[;|•·].{0,100})?\\.?");

    /** "By Ann Lee, The Leader": in a story as well, where a line that is no sentence begins so. */
    private static final Pattern BY_SOMEBODY = Pattern.compile("(?:By|BY) ((?!(?i:the)\\b)\\p{Lu}[\\p{L}.'’-]*(?: "
            + NAME_PART + "){1,3})(?:, (?:[Ff]or )?\\p{Lu}[\\p{L} .]{1,40})?");

    private static final Pattern ALONE =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]+ (?:" + NAME_PART + " )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?");

    private static final Pattern PAIR = Pattern.compile(ALONE.pattern() + " and " + ALONE.pattern());

    private static final Pattern WITH_ROLE = Pattern.compile("(" + NAME_PART + " " + NAMES + "), (?:[\\p{L}]+[ -]){0,3}"
            + "(?:writer|reporter|correspondent|editor|columnist|journalist|contributor|commentator|chief"
            + "|кореспондент|кореспондентка|корреспондент|журналіст|журналістка|журналист|журналистка|редактор|редакторка"
            + "|оглядач|оглядачка|обозреватель)(?: (?:in|at|for) [\\p{L} .]{2,40})?");

    private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}";

    /** "Ann Lee in Lamu and Ole Berg in Tarvo". */
    private static final Pattern WITH_PLACE = Pattern.compile("(" + NAMES + ") in " + PLACE + "(?:, " + NAMES + " in "
            + PLACE + "){0,3},? and " + NAMES + " in " + PLACE);

    private static final String ROLE =
            "(?:writer|reporter|correspondent|editor|columnist|journalist|contributor|commentator|author|fellow|producer"
                    + "|analyst|professor|lecturer|director|researcher|critic|photographer|intern|novelist|historian)";

    /** "Ann Lee is a senior correspondent at The Leader and ...". */
    private static final Pattern BIOGRAPHY = Pattern.compile(
            "(?:" + NAME + "|The (?:author|writer)) "
                    + "(?:(?:is|was) (?:an?|the|our|\\p{Lu}[\\p{L}.'’ ]{2,40}['’]s?) ?(?:[\\p{L}&'’-]+ ){0,5}(?i:"
                    + ROLE
                    + ")\\b.*"
                    + "|(?:is|was) (?:(?:senior|executive|managing|deputy|associate|chief|political|politics|national|foreign|opinion|news|digital) ){0,3}"
                    + ROLE + "(?:[ -](?:in|at|emeritus|large|chief)){0,5} (?:of|at|for) \\p{Lu}.*"
                    + "|(?:covers|reports on|reports from|writes about|writes on|writes for|is based in|has covered|has reported|has written for) .*)");

    private static final Pattern ROLE_ALONE =
            Pattern.compile("(?:[\\p{L}&'’-]+ ){0,4}(?i:" + ROLE + ")(?:,? (?:in|at|for|of) [\\p{L} .]{2,40})?");

    private Byline() {}

    /** The writers that a line near the title names; null when it is no byline. */
    static @Nullable String nearTitle(String line) {
        if (line.length() > LONGEST || Lines.endsSentence(line)) {
            return null;
        }
        Matcher by = BY.matcher(line);
        if (by.matches()) {
            return by.group(1);
        }
        Matcher placed = WITH_PLACE.matcher(line);
        if (placed.matches() && line.split(" in ", -1)[0].indexOf(' ') > 0) {
            return placed.group(1);
        }
        Matcher role = WITH_ROLE.matcher(line);
        return role.matches() ? role.group(1) : named(line);
    }

    /** The writers that a line anywhere names by a word that nothing but a byline begins with. */
    static @Nullable String named(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        Matcher named = NAMED.matcher(line);
        if (named.matches()) {
            return named.group(1);
        }
        Matcher by = BY_SOMEBODY.matcher(line);
        return by.matches() && !Lines.endsSentence(line) ? by.group(1) : null;
    }

    /** Whether the line tells who somebody is that writes: below a story, its author. */
    static boolean isBiography(String line) {
        return BIOGRAPHY.matcher(Lines.withoutBullet(line).replace("**", "")).matches();
    }

    /** Whether the line is nothing but what somebody is that writes: "Energy correspondent". */
    static boolean isRole(String line) {
        return line.length() <= LONGEST_NAME && ROLE_ALONE.matcher(line).matches();
    }

    /** Whether the line signs what stands above: a dash and a name. */
    static boolean isSignature(String line) {
        String name = Lines.withoutBullet(line);
        return name.length() < line.length()
                && line.charAt(0) != '•'
                && (isName(name) || PAIR.matcher(name).matches());
    }

    /** Whether the line is nothing but a person's name, two words or three. */
    static boolean isName(String line) {
        return line.length() <= LONGEST_NAME && ALONE.matcher(line).matches();
    }
}
