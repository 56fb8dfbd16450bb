package org.parley.read;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads names of languages. */
final class Languages {
    private static final Map<String, String> CODES = codes();

    private Languages() {}

    /** The ISO 639-1 code of "en", "en-GB", "EN_us", "eng" or "English"; null for anything else. */
    static @Nullable String code(String language) {
        String name = language.strip().toLowerCase(Locale.ROOT);
        String known = CODES.get(name);
        return known != null ? known : CODES.get(name.split("[-_]", 2)[0]);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(code);
            codes.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            codes.put(locale.getISO3Language(), code);
        }
        for (String code : Locale.getISOLanguages()) {
            codes.put(code, code);
        }
        return Map.copyOf(codes);
    }
}
