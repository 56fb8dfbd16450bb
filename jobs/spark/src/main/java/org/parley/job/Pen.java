package org.parley.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.evidence.Piece;
import picocli.CommandLine.Help.Ansi;

/** How marks and headings look. */
enum Pen {
    /** Marked words in square brackets, with who is meant behind an equals sign. */
    PLAIN,
    /** Marked words in bold, who is meant in grey. */
    TERMINAL;

    private static final String BOLD = "\u001b[1m";
    private static final String GREY = "\u001b[2m";
    private static final String END = "\u001b[0m";
    private static final String CODES = "\u001b\\[\\d+m";
    private static final int WIDTH = 110;

    /** That of a terminal where somebody looks at one, unless NO_COLOR forbids it. */
    static Pen ofScreen() {
        return Ansi.AUTO.enabled() ? TERMINAL : PLAIN;
    }

    String write(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.kind()) {
                    case PLAIN, LEFT_OUT -> piece.text();
                    case MARKED -> marked(piece);
                })
                .collect(Collectors.joining());
    }

    private String marked(Piece piece) {
        String note = piece.note() == null ? "" : " = " + piece.note();
        return switch (this) {
            case PLAIN -> "[" + piece.text() + note + "]";
            case TERMINAL -> BOLD + piece.text() + END + (note.isEmpty() ? "" : GREY + note + END);
        };
    }

    String bold(String words) {
        return this == TERMINAL ? BOLD + words + END : words;
    }

    String grey(String words) {
        return this == TERMINAL ? GREY + words + END : words;
    }

    /** Words in lines that begin with some blanks. */
    static List<String> wrapped(String words, int blanks) {
        List<String> lines = new ArrayList<>();
        String begin = " ".repeat(blanks);
        StringBuilder line = new StringBuilder();
        int length = 0;
        for (String word : words.split(" ", -1)) {
            String seen = word.replaceAll(CODES, "");
            int size = seen.codePointCount(0, seen.length());
            if (length > 0 && blanks + length + 1 + size > WIDTH) {
                lines.add(begin + line);
                line.setLength(0);
                length = 0;
            }
            line.append(length > 0 ? " " : "").append(word);
            length += size + (length > 0 ? 1 : 0);
        }
        lines.add(begin + line);
        return lines;
    }
}
