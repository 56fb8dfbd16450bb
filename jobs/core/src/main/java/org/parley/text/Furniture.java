package org.parley.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.ZoneKind;

/** The words that pages print beside their stories, from {@code resources/text/furniture.tsv}, and lines that are these. */
final class Furniture {
    private static final String FILE = "/text/furniture.tsv";
    private static final int FIELDS = 3;
    /** A longer line that begins as a notice may go on with the story. */
    private static final int LONGEST_BEGUN = 200;

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:you|your|we|us|our|here)\\b");
    /** What a sentence of the page speaks of, and one of the story hardly. */
    private static final Pattern OF_PAGE = Pattern.compile(
            "(?i)\\b(?:you|your|we|us|our|here|this (?:article|story|page|site|website|content|video|headline|piece|is a"
                    + "|is an|photo|image|picture|undated|handout)|window|comments?|reproduc\\p{L}+|video|articles?|loaded)\\b");

    private static final char BEYOND_CYRILLIC = 0x530;
    private static final char[] FOLDED = new char[BEYOND_CYRILLIC];
    private static final boolean[] IN_WORDS = new boolean[BEYOND_CYRILLIC];

    static {
        for (char c = 0; c < BEYOND_CYRILLIC; c++) {
            FOLDED[c] = foldedOf(c);
            IN_WORDS[c] = Character.isLetterOrDigit(c);
        }
    }

    /** How a line is compared with a phrase. */
    enum Match {
        LINE,
        HEADING,
        BEGINS,
        OPENS,
        HOLDS,
        LEANS,
        HINTS
    }

    /** What a line is by a phrase. */
    record Found(ZoneKind kind, Match match) {}

    /** A place in a tree of phrases, one character a step. */
    private static final class Node {
        final Map<Match, ZoneKind> whole = new EnumMap<>(Match.class);
        final Map<Match, ZoneKind> stem = new EnumMap<>(Match.class);
        private char[] letters = new char[0];
        private Node[] nodes = new Node[0];

        @Nullable
        Node next(char letter) {
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == letter) {
                    return nodes[i];
                }
            }
            return null;
        }

        Node grown(char letter) {
            Node next = next(letter);
            if (next == null) {
                next = new Node();
                letters = Arrays.copyOf(letters, letters.length + 1);
                nodes = Arrays.copyOf(nodes, nodes.length + 1);
                letters[letters.length - 1] = letter;
                nodes[nodes.length - 1] = next;
            }
            return next;
        }
    }

    private static final Furniture ALL = read();

    private final Node begins = new Node();
    private final Node holds = new Node();

    private final Openings openings = new Openings();

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
            boolean isHeld = match == Match.HOLDS || match == Match.HINTS;
            String letters = isStem ? phrase.substring(0, phrase.length() - 1) : phrase;
            if (isHeld && letters.length() < Openings.LEAST) {
                throw new IllegalStateException(FILE + ": too short to be looked for in a line: " + phrase);
            }
            if (isHeld) {
                openings.add(letters);
            }
            Node node = isHeld ? holds : begins;
            for (int i = 0; i < letters.length(); i++) {
                node = node.grown(folded(letters.charAt(i)));
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
        char[] letters = line.toCharArray();
        Found found = ALL.at(line, letters, begin);
        if (found == null && isOpening(line.charAt(begin))) {
            found = ALL.at(line, letters, begin + 1);
        }
        boolean isLong = line.length() > LONGEST_BEGUN;
        if (found != null && found.match != Match.LEANS && !(isLong && found.match == Match.BEGINS)) {
            return found;
        }
        Held held = ALL.held(letters, begin);
        if (held.kind != null) {
            return new Found(held.kind, Match.HOLDS);
        }
        boolean addresses = held.hints > 1 && !isLong && ADDRESS.matcher(line).find();
        if (addresses || (found != null && found.kind == ZoneKind.NOTICE && held.hints > (isLong ? 1 : 0))) {
            return new Found(ZoneKind.NOTICE, Match.HOLDS);
        }
        return found == null ? null : new Found(found.kind, Match.LEANS);
    }

    /** The strongest phrase that begins at a place. */
    private @Nullable Found at(String line, char[] letters, int begin) {
        Found found = null;
        Node node = begins;
        for (int i = begin; i < letters.length; i++) {
            node = node.next(folded(letters[i]));
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
        if (node.whole.get(Match.HEADING) == ZoneKind.READ_ALSO && isDivided(line, end)) {
            return new Found(ZoneKind.READ_ALSO, Match.BEGINS);
        }
        ZoneKind opened = node.whole.get(Match.OPENS);
        if (opened != null) {
            boolean sentence = line.endsWith(".") && !OF_PAGE.matcher(line).find();
            return new Found(opened, sentence ? Match.LEANS : Match.BEGINS);
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

    /** Whether a mark that parts a heading from its link stands next. */
    private static boolean isDivided(String line, int end) {
        int i = end;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i < line.length() && "|>»►".indexOf(line.charAt(i)) >= 0;
    }

    /** What phrases inside a line make of it, and how many of them only hint at a notice. */
    private record Held(@Nullable ZoneKind kind, int hints) {}

    private Held held(char[] line, int begin) {
        int hints = 0;
        for (int i = openings.next(line, begin); i >= 0; i = openings.next(line, i + 1)) {
            boolean afterWord = i > begin && isWord(line[i - 1]);
            if ((!afterWord || !isWord(line[i])) && !isQuoted(line, i)) {
                Map<Match, ZoneKind> here = heldAt(line, i, holds);
                ZoneKind kind = here.get(Match.HOLDS);
                if (kind != null) {
                    return new Held(kind, hints);
                }
                hints += here.containsKey(Match.HINTS) ? 1 : 0;
            }
        }
        return new Held(null, hints);
    }

    /** Whether a quotation is open there: what a page says of itself it doesn't quote. */
    private static boolean isQuoted(char[] line, int place) {
        boolean open = false;
        for (int i = 0; i < place; i++) {
            open = line[i] == '“' || (line[i] == '"' ? !open : open && line[i] != '”');
        }
        return open;
    }

    private static Map<Match, ZoneKind> heldAt(char[] line, int begin, Node first) {
        Node node = first;
        Map<Match, ZoneKind> found = Map.of();
        for (int i = begin; i < line.length; i++) {
            node = node.next(folded(line[i]));
            if (node == null) {
                return found;
            }
            if (!node.stem.isEmpty()) {
                return node.stem;
            }
            boolean ends = i + 1 == line.length || !isWord(line[i + 1]) || !isWord(line[i]);
            if (ends && !node.whole.isEmpty()) {
                found = node.whole;
            }
        }
        return found;
    }

    private static boolean isWord(char c) {
        return c < BEYOND_CYRILLIC ? IN_WORDS[c] : Character.isLetterOrDigit(c);
    }

    private static boolean isOpening(char c) {
        return "(©@/#".indexOf(c) >= 0;
    }

    /** The letter as lines and phrases are compared. */
    static char folded(char c) {
        return c < BEYOND_CYRILLIC ? FOLDED[c] : foldedOf(c);
    }

    private static char foldedOf(char c) {
        return switch (c) {
            case '’', 'ʼ', '‘', '`' -> '\'';
            case '\u00A0', '\u202F', '\t' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }
}
