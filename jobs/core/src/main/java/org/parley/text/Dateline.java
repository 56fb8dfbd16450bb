package org.parley.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The place, day and agency before the first sentence of a story: "KYIV, Sept 9 (Agency) -". */
final class Dateline {
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}";
    private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}";
    private static final String MORE = "(?:, (?:\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2}))?";
    private static final String DAY =
            "(?:,? (?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:,? \\d{4})?)?";

    private static final String MONTH_AND_DAY =
            "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.? \\d{1,2}";
    private static final String AGENCY = " ?\\([\\p{L}][\\p{L} ./&-]{1,40}\\)";
    private static final String DASH = "\\s*(?:--|[—–]|(?<=[\\s)])-)(?=\\s)";

    private static final Pattern FORMS = Pattern.compile("(?:"
            + CAPITALS + MORE + DAY + "(?:" + AGENCY + ")?" + DASH
            + "|" + PLACE + MORE + DAY + AGENCY + DASH
            + "|" + CAPITALS + MORE + ",? " + MONTH_AND_DAY + ":"
            + "|" + PLACE + "[.,] \\d{1,2} \\p{Ll}{3,9}\\.? " + CAPITALS + DASH
            + ")(?=\\s+[\\p{Lu}\\d\"“«„])");

    private static final int LEAST_CAPITALS = 4;

    private Dateline() {}

    /** The dateline at the begin of a line, with its dash; null when there is none. */
    static @Nullable Range of(String text, Range line) {
        Matcher forms = FORMS.matcher(text).region(line.begin(), line.end());
        if (!forms.lookingAt() || forms.end() - line.begin() < LEAST_CAPITALS) {
            return null;
        }
        return new Range(line.begin(), forms.end());
    }
}
