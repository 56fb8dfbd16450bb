package org.parley.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.ZoneKind;

/** The words that pages print beside their stories, from {@code resources/text/furniture.tsv}, and lines that are these. */
final class Furniture {
    private static final String FILE = "/text/furniture.tsv";
    private static final int FIELDS = 3;
    private static final Furniture ALL = read();

    /** How a line is compared with a phrase. */
    enum Match {
        LINE,
        HEADING,
        BEGINS,
        HOLDS,
        LEANS
    }

    /** What a line is by a phrase. */
    record Found(ZoneKind kind, Match match) {}

    /** A place in the tree of phrases, one character a step. */
    private static final class Node {
        final Map<Character, Node> next = new HashMap<>();
        final Map<Match, ZoneKind> whole = new HashMap<>();
        final Map<Match, ZoneKind> stem = new HashMap<>();
    }

    private final Node root = new Node();

    private Furniture() {}

    private static Furniture read() {
        try (InputStream stream = Furniture.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("no " + FILE + " on the class path");
            }
            Furniture furniture = new Furniture();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(furniture::add);
            return furniture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String row) {
        String[] fields = row.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalStateException(FILE + ": not three fields: " + row);
        }
        ZoneKind kind = ZoneKind.valueOf(fields[0].toUpperCase(Locale.ROOT));
        Match match = Match.valueOf(fields[1].toUpperCase(Locale.ROOT));
        for (String phrase : fields[2].split("\\|", -1)) {
            boolean isStem = phrase.endsWith("*") && phrase.indexOf(' ') != phrase.length() - 2;
            Node node = root;
            for (char c : (isStem ? phrase.substring(0, phrase.length() - 1) : phrase).toCharArray()) {
                node = node.next.computeIfAbsent(folded(c), letter -> new Node());
            }
            (isStem ? node.stem : node.whole).putIfAbsent(match, kind);
        }
    }

    /** What a line is by the phrases; null when none is in its place. */
    static @Nullable Found of(String line) {
        int begin = 0;
        while (begin < line.length() && !isWord(line.charAt(begin)) && !isOpening(line.charAt(begin))) {
            begin++;
        }
        if (begin == line.length()) {
            return null;
        }
        Found found = ALL.at(line, begin);
        if (found == null && isOpening(line.charAt(begin))) {
            found = ALL.at(line, begin + 1);
        }
        if (found != null && found.match != Match.LEANS) {
            return found;
        }
        ZoneKind held = ALL.held(line, begin);
        return held != null ? new Found(held, Match.HOLDS) : found;
    }

    /** The strongest phrase that begins at a place. */
    private @Nullable Found at(String line, int begin) {
        Found found = null;
        Node node = root;
        for (int i = begin; i < line.length(); i++) {
            node = node.next.get(folded(line.charAt(i)));
            if (node == null) {
                break;
            }
            Found here = here(node, line, i + 1);
            if (here != null && (found == null || here.match.compareTo(found.match) <= 0)) {
                found = here;
            }
        }
        return found;
    }

    private static @Nullable Found here(Node node, String line, int end) {
        if (node.whole.isEmpty()) {
            return null;
        }
        boolean atEnd = end == line.length() || !isWord(line.charAt(end)) || !isWord(line.charAt(end - 1));
        if (!atEnd) {
            return null;
        }
        for (Match match : new Match[] {Match.LINE, Match.HEADING}) {
            ZoneKind kind = node.whole.get(match);
            if (kind != null && isRest(line, end, kind)) {
                return new Found(kind, match);
            }
        }
        for (Match match : new Match[] {Match.BEGINS, Match.LEANS}) {
            ZoneKind kind = node.whole.get(match);
            if (kind != null) {
                return new Found(kind, match);
            }
        }
        return null;
    }

    /** Whether only marks are left of the line; comments are numbered, and a full stop makes a sentence of a word. */
    private static boolean isRest(String line, int end, ZoneKind kind) {
        for (int i = end; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean number = kind == ZoneKind.COMMENT && Character.isDigit(c);
            if ((isWord(c) && !number) || (c == '.' && i == end) || c == '?' || c == '"' || c == '”' || c == '»') {
                return false;
            }
        }
        return true;
    }

    private @Nullable ZoneKind held(String line, int begin) {
        for (int i = begin; i < line.length(); i++) {
            boolean start = i == begin || !isWord(line.charAt(i)) || !isWord(line.charAt(i - 1));
            ZoneKind kind = start ? heldAt(line, i) : null;
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private @Nullable ZoneKind heldAt(String line, int begin) {
        Node node = root;
        for (int i = begin; i < line.length(); i++) {
            node = node.next.get(folded(line.charAt(i)));
            if (node == null) {
                return null;
            }
            ZoneKind stem = node.stem.get(Match.HOLDS);
            if (stem != null) {
                return stem;
            }
            ZoneKind whole = node.whole.get(Match.HOLDS);
            if (whole != null && (i + 1 == line.length() || !isWord(line.charAt(i + 1)) || !isWord(line.charAt(i)))) {
                return whole;
            }
        }
        return null;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isOpening(char c) {
        return "(©@/#".indexOf(c) >= 0;
    }

    private static char folded(char c) {
        return switch (c) {
            case '’', 'ʼ', '‘', '`' -> '\'';
            case '\u00A0', '\u202F', '\t' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }
}
