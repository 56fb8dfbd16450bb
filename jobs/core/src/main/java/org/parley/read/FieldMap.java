package org.parley.read;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which keys of a JSON record, or columns of a table, hold what. A field may have several keys: the first that a record has with a value other
 * than null counts. Where two fields share a key, each reads it.
 */
public final class FieldMap implements Serializable {
    private static final long serialVersionUID = 1;

    /** The usual names. */
    public static final FieldMap DEFAULT = new FieldMap(usual());

    private final EnumMap<RecordField, List<String>> keys;
    private final HashSet<String> read = new HashSet<>();

    private FieldMap(Map<RecordField, List<String>> keys) {
        this.keys = new EnumMap<>(keys);
        keys.values().forEach(read::addAll);
    }

    /**
     * The usual names, save for the fields that mappings like {@code text=content} give; {@code text=content|body} gives
     * two keys. A field may be called by any of its usual names.
     *
     * @throws IllegalArgumentException when a mapping is none or names no field; its message is for the user
     */
    public static FieldMap of(Collection<String> mappings) {
        EnumMap<RecordField, List<String>> keys = usual();
        for (String mapping : mappings) {
            int equals = mapping.indexOf('=');
            if (equals < 1 || equals + 1 == mapping.length()) {
                throw new IllegalArgumentException(
                        "a field mapping looks like text=content, not like '" + mapping + "'");
            }
            keys.put(field(mapping.substring(0, equals).strip()), names(mapping.substring(equals + 1)));
        }
        return new FieldMap(keys);
    }

    /** The keys of a field, first choice first. */
    public List<String> keys(RecordField field) {
        return keys.getOrDefault(field, List.of());
    }

    /** Whether some field reads a key. */
    public boolean reads(String key) {
        return read.contains(key);
    }

    private static EnumMap<RecordField, List<String>> usual() {
        EnumMap<RecordField, List<String>> keys = new EnumMap<>(RecordField.class);
        for (RecordField field : RecordField.values()) {
            keys.put(field, field.usualNames());
        }
        return keys;
    }

    private static List<String> names(String keys) {
        List<String> names = new ArrayList<>();
        for (String key : keys.split("\\|", -1)) {
            if (!key.isBlank()) {
                names.add(key.strip());
            }
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a field mapping names no key: '" + keys + "'");
        }
        return List.copyOf(names);
    }

    private static RecordField field(String name) {
        RecordField field = named(name.toLowerCase(Locale.ROOT));
        if (field == null) {
            List<String> known = Arrays.stream(RecordField.values())
                    .map(RecordField::optionName)
                    .toList();
            throw new IllegalArgumentException(
                    "unknown field '" + name + "'; the fields are " + String.join(", ", known));
        }
        return field;
    }

    private static @Nullable RecordField named(String name) {
        for (RecordField field : RecordField.values()) {
            if (field.optionName().equals(name) || field.usualNames().contains(name)) {
                return field;
            }
        }
        return null;
    }
}
