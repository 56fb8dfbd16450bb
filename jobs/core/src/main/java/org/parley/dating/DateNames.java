package org.parley.dating;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of months or weekdays as texts write them, from {@code resources/dating/names.tsv}. */
final class DateNames {
    static final DateNames MONTHS = of("month");
    static final DateNames WEEKDAYS = of("weekday");

    private static final String FILE = "/dating/names.tsv";
    private static final char BEYOND_LATIN = 0x370;

    private final Map<String, Integer> numbers;

    private DateNames(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    private static DateNames of(String kind) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : lines()) {
            String[] fields = line.split("\t", -1);
            if (fields[0].equals(kind)) {
                for (String form : fields[2].split("\\|", -1)) {
                    numbers.put(form, Integer.valueOf(fields[1]));
                    numbers.put(isCyrillic(form) ? form : form.toUpperCase(Locale.ROOT), Integer.valueOf(fields[1]));
                }
            }
        }
        return new DateNames(numbers);
    }

    /** The number of a month (from 1) or weekday (Monday is 1) by its name; null for another word. */
    @Nullable
    Integer number(String name) {
        if (name.isEmpty()) {
            return null;
        }
        return numbers.get(isCyrillic(name) ? name.toLowerCase(Locale.ROOT) : name);
    }

    private static boolean isCyrillic(String form) {
        return form.charAt(0) >= BEYOND_LATIN;
    }

    private static List<String> lines() {
        try (InputStream in = DateNames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the resource is missing: " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
