package org.parley.table;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes records with arbitrary content from a seed: nulls where they are allowed, empty lists, any enum constant. */
final class RecordMaker {
    private static final List<String> STRINGS =
            List.of("", "a", "Ōtepoti", "Київ", "😀 x", "line\nbreak", "\"quoted\"", "tab\there", "null");

    private final Random random;

    RecordMaker(long seed) {
        random = new Random(seed);
    }

    /** A record of the class, with some components given by name. */
    <T extends Record> T make(Class<T> type, Map<String, Object> given) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            arguments[i] = given.containsKey(name) ? given.get(name) : value(ColumnType.of(components[i]));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object value(ColumnType column) {
        if (column.nullable() && random.nextInt(3) == 0) {
            return null;
        }
        if (column.isList()) {
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(value(column.element()));
            }
            return list;
        }
        Class<?> raw = column.raw();
        if (raw == String.class) {
            return STRINGS.get(random.nextInt(STRINGS.size())) + random.nextInt(1000);
        } else if (raw == int.class || raw == Integer.class) {
            return random.nextInt();
        } else if (raw == long.class || raw == Long.class) {
            return random.nextLong();
        } else if (raw == double.class || raw == Double.class) {
            return random.nextGaussian();
        } else if (raw == boolean.class || raw == Boolean.class) {
            return random.nextBoolean();
        } else if (raw == LocalDate.class) {
            return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
        } else if (raw == Instant.class) {
            return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L);
        } else if (raw.isEnum()) {
            Object[] constants = raw.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return make(raw.asSubclass(Record.class), spanning(raw));
    }

    /** Spans must be sound. */
    private Map<String, Object> spanning(Class<?> raw) {
        boolean span = Arrays.stream(raw.getRecordComponents())
                .anyMatch(c -> c.getName().equals("begin"));
        int begin = random.nextInt(1000);
        return span ? Map.of("begin", begin, "end", begin + random.nextInt(50)) : Map.of();
    }
}
