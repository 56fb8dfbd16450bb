package org.parley.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Javadoc of a record says of one component. A unit stands in square brackets, an example in "(e.g. ...)".
 *
 * @param description what the column holds
 * @param unit what a number counts or measures (e.g. code points); empty when it has none
 * @param example a value (e.g. Censor.NET); empty when none is given
 */
public record ColumnNote(String description, String unit, String example) {
    private static final Pattern UNIT = Pattern.compile("\\s*\\[([^\\]]+)\\]");
    private static final Pattern EXAMPLE = Pattern.compile("\\s*\\(e\\.g\\. ([^)]+)\\)");

    /** Takes unit and example out of the text of an {@code @param} line. */
    static ColumnNote parse(String text) {
        Matcher example = EXAMPLE.matcher(text);
        Matcher unit = UNIT.matcher(text);
        String description =
                EXAMPLE.matcher(UNIT.matcher(text).replaceFirst("")).replaceFirst("");
        return new ColumnNote(
                description.strip(), unit.find() ? unit.group(1) : "", example.find() ? example.group(1) : "");
    }
}
