package org.parley.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.actor.Directory;
import org.parley.actor.DirectoryEntry;
import org.parley.actor.KnownName;
import org.parley.actor.NameKind;
import org.parley.actor.Tenure;

/**
 * A file of actors: {@code seeds/actors.tsv}, whose head describes the form, or a user's own. Lines that begin with #
 * and blank lines are passed over; the first other line names the columns.
 */
public final class ActorFile {
    static final List<String> COLUMNS = List.of("actor_id", "type", "name", "aliases", "uk", "ru", "note");
    static final String ROLES = "roles";

    /** A mark is lower-case letters and a colon at once followed by the name. */
    private static final Pattern MARKED = Pattern.compile("(\\p{Ll}+):(.*)");

    private static final Pattern ROLE = Pattern.compile("(.+) of (\\S+) (\\S*?)\\.\\.(\\S*)");

    private record Office(int line, String role, String body) {}

    private final String file;
    private final Consumer<DirectoryEntry> entries;
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final List<Office> offices = new ArrayList<>();
    private List<String> columns = List.of();

    private ActorFile(String file, Consumer<DirectoryEntry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /**
     * The actors of a file, in its order.
     *
     * @param file its name, for messages
     * @param bytes its content, UTF-8, plain or compressed by gzip
     * @throws SeedException where a line is not in the form
     */
    public static List<DirectoryEntry> parse(String file, byte[] bytes) {
        List<DirectoryEntry> parsed = new ArrayList<>();
        read(file, bytes, parsed::add);
        return List.copyOf(parsed);
    }

    /**
     * Reads a file, actor by actor.
     *
     * @return what is still to be checked, once the directory is built
     * @throws SeedException where a line is not in the form
     */
    static Consumer<Directory> read(String file, byte[] bytes, Consumer<DirectoryEntry> entries) {
        ActorFile actorFile = new ActorFile(file, entries);
        int lines = SeedLines.read(file, bytes, (line, text) -> {
            if (!text.isBlank() && !text.startsWith("#")) {
                actorFile.line(line, text);
            }
        });
        if (actorFile.columns.isEmpty()) {
            throw new SeedException(file, lines, "there is no line that names the columns " + COLUMNS);
        }
        return actorFile::check;
    }

    /** Refuses an office of an actor that is nowhere listed. */
    private void check(Directory directory) {
        for (Office office : offices) {
            if (directory.actor(office.body()).isEmpty()) {
                throw new SeedException(
                        file,
                        office.line(),
                        "\"" + office.role() + " of " + office.body() + "\": there is no actor " + office.body());
            }
        }
    }

    private void line(int line, String text) {
        List<String> cells =
                Arrays.stream(text.split("\t", -1)).map(String::strip).toList();
        if (columns.isEmpty()) {
            columns = cells;
            List<String> needed = new ArrayList<>(cells);
            needed.remove(ROLES);
            if (!needed.equals(COLUMNS)) {
                throw new SeedException(
                        file,
                        line,
                        "the columns are " + cells + " and should be " + COLUMNS + ", with roles or without");
            }
            return;
        }
        if (cells.size() != columns.size()) {
            throw new SeedException(
                    file, line, cells.size() + " columns where " + columns.size() + " are wanted: " + columns);
        }
        entries.accept(actor(line, cells));
    }

    private DirectoryEntry actor(int line, List<String> cells) {
        String id = cells.get(0);
        if (!ActorCells.isId(id)) {
            throw new SeedException(file, line, "\"" + id + "\" is no actor id: letters, digits and + : . _ - only");
        }
        Integer before = lineOf.putIfAbsent(id, line);
        if (before != null) {
            throw new SeedException(file, line, "the id " + id + " is already that of line " + before);
        }
        String name = cells.get(2);
        if (name.isEmpty()) {
            throw new SeedException(file, line, "the actor " + id + " has no name");
        }
        List<KnownName> names = new ArrayList<>();
        names.add(new KnownName(name, NameKind.NAME));
        List<Tenure> tenures = new ArrayList<>();
        KnownName shown = names.get(0);
        for (int column = 3; column < columns.size(); column++) {
            switch (columns.get(column)) {
                case ROLES -> tenures(line, cells.get(column), tenures);
                case "note" -> {}
                default -> names(line, columns.get(column), cells.get(column), names);
            }
        }
        if (names.contains(new KnownName(name, NameKind.WORD))) {
            names.remove(shown);
        }
        return new DirectoryEntry(id, ActorCells.type(file, line, cells.get(1)), name, names, tenures);
    }

    private void tenures(int line, String cell, List<Tenure> tenures) {
        if (cell.isEmpty()) {
            return;
        }
        for (String part : cell.split("\\|", -1)) {
            var told = ROLE.matcher(part.strip());
            if (!told.matches()) {
                throw new SeedException(
                        file, line, "\"" + part.strip() + "\" is no role: president of XX 2021-01-20..2025-01-20");
            }
            try {
                offices.add(new Office(line, told.group(1), told.group(2)));
                tenures.add(new Tenure(
                        told.group(1), told.group(2), RoleDay.first(told.group(3)), RoleDay.last(told.group(4))));
            } catch (IllegalArgumentException e) {
                throw new SeedException(file, line, "\"" + part.strip() + "\": " + e.getMessage());
            }
        }
    }

    private void names(int line, String column, String cell, List<KnownName> names) {
        if (cell.isEmpty()) {
            return;
        }
        for (String part : cell.split("\\|", -1)) {
            KnownName name = name(line, column, part.strip());
            if (names.stream().skip(1).anyMatch(name::equals) && column.equals("aliases")) {
                throw new SeedException(file, line, "\"" + part.strip() + "\" stands twice among the aliases");
            }
            names.add(name);
        }
    }

    private KnownName name(int line, String column, String part) {
        var marked = MARKED.matcher(part);
        boolean hasMark = marked.matches();
        String words = hasMark ? marked.group(2).strip() : part;
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new SeedException(file, line, "an empty name in the column " + column);
        }
        return new KnownName(words, hasMark ? kind(line, marked.group(1)) : NameKind.NAME);
    }

    private NameKind kind(int line, String mark) {
        for (NameKind kind : NameKind.values()) {
            if (kind != NameKind.NAME && kind.mark().equals(mark)) {
                return kind;
            }
        }
        String known = Arrays.stream(NameKind.values())
                .filter(kind -> kind != NameKind.NAME)
                .map(kind -> kind.mark().toLowerCase(Locale.ROOT) + ":")
                .collect(Collectors.joining(" "));
        throw new SeedException(file, line, "\"" + mark + ":\" is no mark of a name: " + known);
    }
}
