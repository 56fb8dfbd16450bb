package org.parley.nlp;

import java.util.Locale;

/** Enum constants as the strings of an annotation's metadata: in lower case, as in the tables. */
final class Labels {
    private Labels() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E read(Class<E> kind, String label) {
        return Enum.valueOf(kind, label.toUpperCase(Locale.ROOT));
    }
}
