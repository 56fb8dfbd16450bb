package org.parley.seed;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.actor.DirectoryBuilder;

/**
 * Actors out of Wikidata, as one exports them from there.
 *
 * <ul>
 *   <li>JSON, an item a line: {@code id}; {@code label} or {@code labels} by language; {@code aliases}, a list or lists by
 *       language; {@code description}; {@code type} (PER, ORG ...) or {@code instance_of} (ids or labels);
 *       {@code positions}, a list of {@code position}, {@code of}, {@code start}, {@code end}. The lines of a dump, with
 *       their {@code claims}, are understood too; their positions have no names and are passed over.
 *   <li>A table with tabs, an item or one position of an item a line: {@code item}, {@code itemLabel},
 *       {@code itemAltLabel} or {@code aliases} (separated by |, or by commas), {@code itemDescription},
 *       {@code instanceOf}, {@code position}, {@code of}, {@code start}, {@code end}; columns like {@code label_uk} or
 *       {@code aliases_ru} hold names as well.
 * </ul>
 */
final class WikidataFile {
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "id", List.of("id", "item", "qid", "q"),
            "label", List.of("label", "itemlabel", "name"),
            "aliases", List.of("aliases", "itemaltlabel", "altlabel", "itemaltlabels"),
            "description", List.of("description", "itemdescription"),
            "type", List.of("type"),
            "instance_of", List.of("instance_of", "instanceof", "instanceoflabel", "p31"),
            "position", List.of("position", "positionlabel", "position_held", "p39"),
            "of", List.of("of", "oflabel", "jurisdiction", "jurisdictionlabel"),
            "start", List.of("start", "start_time", "starttime", "p580", "from"),
            "end", List.of("end", "end_time", "endtime", "p582", "to"));

    private final String file;
    private final DirectoryBuilder builder;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private @Nullable WikidataItem open;
    private int opened;

    private WikidataFile(String file, DirectoryBuilder builder) {
        this.file = file;
        this.builder = builder;
    }

    /** Reads items, one JSON object a line; a dump's brackets and commas around them are passed over. */
    static void readLines(String file, byte[] bytes, DirectoryBuilder builder) {
        WikidataFile wikidata = new WikidataFile(file, builder);
        SeedLines.read(file, bytes, wikidata::jsonLine);
    }

    /** Whether a table's head names an item's id and label. */
    static boolean isHead(String head) {
        Map<String, Integer> columns = columns(head);
        return columns.containsKey("id") && columns.containsKey("label");
    }

    /** Reads a table; lines of one item stand together. */
    static void readTable(String file, byte[] bytes, DirectoryBuilder builder) {
        WikidataFile wikidata = new WikidataFile(file, builder);
        SeedLines.read(file, bytes, wikidata::tableLine);
        wikidata.close();
    }

    private void jsonLine(int line, String text) {
        String json = text.strip().replaceFirst(",$", "");
        if (json.isEmpty() || json.equals("[") || json.equals("]") || json.startsWith("#")) {
            return;
        }
        withLine(line, () -> add(item(JsonLine.object(json))));
    }

    private static WikidataItem item(Map<String, Object> object) {
        WikidataItem item = new WikidataItem(text(first(object, "id")));
        labels(object, item);
        strings(first(object, "aliases"), item::name);
        strings(preferred(object.getOrDefault("descriptions", first(object, "description"))), item::description);
        strings(first(object, "type"), value -> item.type(value.equals("item") ? "" : value));
        strings(first(object, "instance_of"), item::instanceOf);
        positions(object.getOrDefault("positions", first(object, "position")), item);
        if (object.get("claims") instanceof Map<?, ?> claims && claims.get("P31") instanceof List<?> classes) {
            classes.forEach(claim -> item.instanceOf(text(at(claim, "mainsnak", "datavalue", "value", "id"))));
        }
        return item;
    }

    private void add(WikidataItem item) {
        builder.addOrJoin(item.entry());
        item.unused().forEach(builder::leaveOut);
    }

    /** What can't be understood is told with its line. */
    private void withLine(int line, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            throw new SeedException(file, line, String.valueOf(e.getMessage()));
        }
    }

    private static void labels(Map<String, Object> object, WikidataItem item) {
        Object labels = object.getOrDefault("labels", first(object, "label"));
        strings(preferred(labels), item::label);
        strings(labels, item::name);
    }

    /** Of values by language the English one, or the one for many languages, or the first. */
    private static Object preferred(Object values) {
        if (values instanceof Map<?, ?> byLanguage && !byLanguage.isEmpty() && !byLanguage.containsKey("value")) {
            for (String language : List.of("en", "mul")) {
                Object known = byLanguage.get(language);
                if (known != null) {
                    return known;
                }
            }
            return byLanguage.values().iterator().next();
        }
        return values;
    }

    private static void positions(Object positions, WikidataItem item) {
        if (positions instanceof List<?> list) {
            list.forEach(one -> positions(one, item));
        } else if (positions instanceof Map<?, ?> position) {
            Map<String, Object> told = new HashMap<>();
            position.forEach((key, value) -> told.put(String.valueOf(key), value));
            String name = text(told.getOrDefault("role", first(told, "position")));
            item.position(name, text(first(told, "of")), text(first(told, "start")), text(first(told, "end")));
        }
    }

    /** The value under any of a field's names; an empty string when there is none. */
    private static Object first(Map<String, Object> object, String field) {
        for (String name : COLUMNS.getOrDefault(field, List.of(field))) {
            Object value = object.get(name);
            if (value != null) {
                return value;
            }
        }
        return "";
    }

    /** All strings in a value, whether it is one, a list, Wikidata's own object with a value, or such by language. */
    private static void strings(@Nullable Object value, Consumer<String> taker) {
        if (value instanceof String text) {
            if (!text.isBlank()) {
                taker.accept(text);
            }
        } else if (value instanceof Collection<?> list) {
            list.forEach(one -> strings(one, taker));
        } else if (value instanceof Map<?, ?> map) {
            if (map.containsKey("value")) {
                strings(map.get("value"), taker);
            } else {
                map.values().forEach(one -> strings(one, taker));
            }
        }
    }

    private static String text(@Nullable Object value) {
        String[] found = {""};
        strings(value, text -> found[0] = found[0].isEmpty() ? text : found[0]);
        return found[0];
    }

    private static @Nullable Object at(@Nullable Object value, String... path) {
        Object at = value;
        for (String step : path) {
            at = at instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return at;
    }

    private void tableLine(int line, String text) {
        if (text.isBlank() || text.startsWith("#")) {
            return;
        }
        if (columns.isEmpty()) {
            columns.putAll(columns(text));
            return;
        }
        List<String> cells = List.of(text.split("\t", -1));
        String id = WikidataItem.id(cell(cells, columns, "id"));
        WikidataItem item = open;
        if (item == null || !item.is(id)) {
            close();
            item = new WikidataItem(id);
            open = item;
            opened = line;
        }
        row(line, cells, item);
    }

    private void row(int line, List<String> cells, WikidataItem item) {
        item.label(cell(cells, columns, "label"));
        String aliases = cell(cells, columns, "aliases");
        Arrays.stream(aliases.split(aliases.indexOf('|') >= 0 ? "\\|" : ", ", -1))
                .forEach(item::name);
        columns.forEach((column, place) -> {
            if (column.startsWith("label_") || column.startsWith("aliases_")) {
                Arrays.stream(cell(cells, columns, column).split("\\|", -1)).forEach(item::name);
            }
        });
        item.description(cell(cells, columns, "description"));
        item.type(cell(cells, columns, "type"));
        Arrays.stream(cell(cells, columns, "instance_of").split("\\|", -1)).forEach(item::instanceOf);
        withLine(
                line,
                () -> item.position(
                        cell(cells, columns, "position"),
                        cell(cells, columns, "of"),
                        cell(cells, columns, "start"),
                        cell(cells, columns, "end")));
    }

    /** An item ends where another begins; what is wrong with it as a whole is told with its first line. */
    private void close() {
        WikidataItem item = open;
        if (item != null) {
            withLine(opened, () -> add(item));
        }
        open = null;
    }

    private static String cell(List<String> cells, Map<String, Integer> columns, String column) {
        Integer place = columns.get(column);
        String cell =
                place == null || place >= cells.size() ? "" : cells.get(place).strip();
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }

    /** The places of the known columns in a head, by their first names; other columns keep theirs. */
    private static Map<String, Integer> columns(String head) {
        Map<String, Integer> places = new LinkedHashMap<>();
        String[] cells = head.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            String name =
                    cells[i].strip().replaceFirst("^\\?", "").replace("\"", "").toLowerCase(Locale.ROOT);
            String known = COLUMNS.entrySet().stream()
                    .filter(column -> column.getValue().contains(name))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(name);
            places.putIfAbsent(known, i);
        }
        return places;
    }
}
