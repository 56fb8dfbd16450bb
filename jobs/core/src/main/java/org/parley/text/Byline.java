package org.parley.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells lines that name the writer, and lines that hold nothing but a date. */
final class Byline {
    private static final int LONGEST = 160;
    private static final String NAME_PART = "(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|den|al|bin|la|el)";
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?: " + NAME_PART + "){0,4}";
    private static final String NAMES = NAME + "(?:(?:, " + NAME + "){0,4},? (?:and|&|та|і|и) " + NAME + ")?";

    private static final Pattern BY =
            Pattern.compile("(?:By|BY) (" + NAMES + ")(?:\\s*[|•·–—-]\\s.*|, (?:for )?[\\p{L} .]{2,60})?");

    private static final Pattern NAMED = Pattern.compile(
            "(?:Authors?|Written by|Reported by|Reporting by|Story by|Text by|Автор|Автори|Авторы|Текст)\\s*:?\\s+("
                    + NAMES + ")(?:[;|•·].{0,100})?\\.?");

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
            + "|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня"
            + "|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";

    private static final Pattern DATE = Pattern.compile(
            "(?:(?:published|updated|posted|last updated|опубліковано|опубликовано|оновлено|обновлено)(?: on| at)?\\s*:?\\s*)?"
                    + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
                    + "(?:\\d{1,2}(?:st|nd|rd|th)? (?:" + MONTH + "),?(?: \\d{4})?|(?:" + MONTH
                    + ") \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?"
                    + "|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})(?: р\\.| г\\.| року| года)?"
                    + "(?:\\s*(?:,|at|в|о|[|•·–—-])?\\s*\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?)?"
                    + "|\\d{1,2}:\\d{2}(?:\\s*(?:,|[|•·–—-])?\\s*\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WITH_ROLE = Pattern.compile("(" + NAME_PART + " " + NAMES + "), (?:[\\p{L}]+[ -]){0,3}"
            + "(?:writer|reporter|correspondent|editor|columnist|journalist|contributor|commentator|chief"
            + "|кореспондент|кореспондентка|корреспондент|журналіст|журналістка|журналист|журналистка|редактор|редакторка"
            + "|оглядач|оглядачка|обозреватель)(?: (?:in|at|for) [\\p{L} .]{2,40})?");

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
        Matcher role = WITH_ROLE.matcher(line);
        return role.matches() ? role.group(1) : named(line);
    }

    /** The writers that a line anywhere names by a word that nothing but a byline begins with. */
    static @Nullable String named(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        Matcher named = NAMED.matcher(line);
        return named.matches() ? named.group(1) : null;
    }

    static boolean isDate(String line) {
        return line.length() <= LONGEST && DATE.matcher(line).matches();
    }
}
