package org.parley.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tables and their columns as text for a terminal: aligned, and wrapped to its width. */
public final class TableListing {
    private static final int LEAST_NOTE_WIDTH = 24;
    private static final int WIDEST_TYPE = 20;

    private final int width;

    private TableListing(int width) {
        this.width = width;
    }

    /** A listing for a terminal of some columns. */
    public static TableListing ofWidth(int width) {
        return new TableListing(width);
    }

    public String render(List<? extends Table<?>> tables) {
        return tables.stream().map(this::render).collect(Collectors.joining("\n"));
    }

    public String render(Table<?> table) {
        StringBuilder out = new StringBuilder();
        out.append(table.name()).append(": ").append(table.about()).append('\n');
        out.append("  by parley ").append(table.maker());
        out.append(table.key().isEmpty() ? "" : ", key " + String.join(", ", table.key()));
        out.append(table.isPartitioned() ? ", partitioned by " + Table.MONTH + "\n" : "\n");
        List<TableColumn> columns = table.columns();
        int names = columns.stream().mapToInt(c -> c.name().length()).max().orElse(0);
        int types = columns.stream().mapToInt(c -> type(c).length()).max().orElse(0);
        for (TableColumn column : columns) {
            String head = "  " + pad(column.name(), names) + "  " + pad(type(column), types) + "  ";
            String indent = " ".repeat(head.length());
            List<String> lines = wrap(note(column), Math.max(LEAST_NOTE_WIDTH, width - head.length()));
            out.append(head).append(String.join("\n" + indent, lines)).append('\n');
        }
        return out.toString();
    }

    /** Structs are named only: their fields would push the notes off the screen. */
    private static String type(TableColumn column) {
        String type = column.type().length() > WIDEST_TYPE ? column.type().replaceAll("<.*>", "") : column.type();
        return column.nullable() ? type + "?" : type;
    }

    private static String note(TableColumn column) {
        ColumnNote note = column.note();
        String unit = note.unit().isEmpty() ? "" : " [" + note.unit() + "]";
        String example = note.example().isEmpty() ? "" : " (e.g. " + note.example() + ")";
        return note.description() + unit + example;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
