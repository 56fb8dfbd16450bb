package org.parley.seed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.actor.KnownActor;
import org.parley.actor.KnownName;
import org.parley.actor.NameKind;
import org.parley.model.ActorType;

/**
 * A file of actors: {@code seeds/actors.tsv}, whose head describes the form, or a user's own. Lines that begin with #
 * and blank lines are passed over; the first other line names the columns.
 */
public final class ActorFile {
    static final List<String> COLUMNS = List.of("actor_id", "type", "name", "aliases", "uk", "ru", "note");

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}+:._-]+");

    /** A mark is lower-case letters and a colon at once followed by the name. */
    private static final Pattern MARKED = Pattern.compile("(\\p{Ll}+):(.*)");

    private final String file;
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final List<KnownActor> actors = new ArrayList<>();
    private boolean headed;

    private ActorFile(String file) {
        this.file = file;
    }

    /**
     * The actors of a file, in its order.
     *
     * @param file its name, for messages
     * @param bytes its content, UTF-8
     * @throws SeedException where a line is not in the form
     */
    public static List<KnownActor> parse(String file, byte[] bytes) {
        ActorFile actorFile = new ActorFile(file);
        String[] lines = text(file, bytes).split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = i == 0 && lines[i].startsWith("\uFEFF") ? lines[i].substring(1) : lines[i];
            if (!line.isBlank() && !line.startsWith("#")) {
                actorFile.line(i + 1, line);
            }
        }
        if (!actorFile.headed) {
            throw new SeedException(file, lines.length, "there is no line that names the columns " + COLUMNS);
        }
        return List.copyOf(actorFile.actors);
    }

    private static String text(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new SeedException(file, badLine(bytes), "it is not UTF-8");
        }
    }

    private static int badLine(byte[] bytes) {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        int bad = Math.max(0, decoded.indexOf('\uFFFD'));
        return 1
                + (int) decoded.substring(0, bad).chars().filter(c -> c == '\n').count();
    }

    private void line(int line, String text) {
        List<String> cells =
                Arrays.stream(text.split("\t", -1)).map(String::strip).toList();
        if (!headed) {
            if (!cells.equals(COLUMNS)) {
                throw new SeedException(file, line, "the columns are " + cells + " and should be " + COLUMNS);
            }
            headed = true;
            return;
        }
        if (cells.size() != COLUMNS.size()) {
            throw new SeedException(
                    file, line, cells.size() + " columns where " + COLUMNS.size() + " are wanted: " + COLUMNS);
        }
        actors.add(actor(line, cells));
    }

    private KnownActor actor(int line, List<String> cells) {
        String id = cells.get(0);
        if (!ID.matcher(id).matches()) {
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
        for (int column = 3; column <= 5; column++) {
            names(line, COLUMNS.get(column), cells.get(column), names);
        }
        return new KnownActor(id, type(line, cells.get(1)), name, names);
    }

    private ActorType type(int line, String cell) {
        for (ActorType type : ActorType.values()) {
            if (type.name().equals(cell)) {
                return type;
            }
        }
        throw new SeedException(
                file, line, "\"" + cell + "\" is no type of actor: " + Arrays.toString(ActorType.values()));
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
