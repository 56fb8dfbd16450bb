package org.parley.read;

import java.util.List;
import java.util.Locale;

/** What a record tells of an article, and the names that corpora give it, first choice first. */
public enum RecordField {
    ID("id"),
    DATE("date published published_at pub_date"),
    OUTLET("source outlet"),
    TITLE("title headline"),
    URL("url link"),
    TEXT("text body content"),
    TAGS("tags keywords"),
    BYLINE("author byline"),
    LANGUAGE("language lang");

    private final String usualNames;

    RecordField(String usualNames) {
        this.usualNames = usualNames;
    }

    public List<String> usualNames() {
        return List.of(usualNames.split(" ", -1));
    }

    /** Its name in options: the enum's, in lower case. */
    public String optionName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
