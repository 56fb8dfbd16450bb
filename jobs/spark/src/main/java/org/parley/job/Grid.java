package org.parley.job;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells printed in aligned columns: the first to the left, numbers to the right. */
final class Grid {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> toTheLeft;

    /**
     * A grid with a heading.
     *
     * @param headings of the columns; one that begins with {@code <} is aligned to the left
     */
    Grid(String... headings) {
        toTheLeft = new ArrayList<>();
        List<String> heading = new ArrayList<>();
        for (String column : headings) {
            toTheLeft.add(column.startsWith("<"));
            heading.add(column.startsWith("<") ? column.substring(1) : column);
        }
        rows.add(heading);
    }

    Grid row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(GAP);
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                String padding = " ".repeat(width(i) - cell.codePointCount(0, cell.length()));
                line.append(toTheLeft.get(i) ? cell + padding : padding + cell).append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private int width(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .mapToInt(cell -> cell.codePointCount(0, cell.length()))
                .max()
                .orElse(0);
    }
}
