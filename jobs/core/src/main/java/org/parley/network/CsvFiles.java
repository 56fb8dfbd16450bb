package org.parley.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A network as two tables. A cell without a value is empty. */
final class CsvFiles implements NetworkFile {
    private static final String LINE_END = "\r\n";
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

    private final BufferedWriter edges;

    CsvFiles(Path nodes, Path edges, Network network) throws IOException {
        try (Writer out = writer(nodes)) {
            write(out, heading(List.of("id", "label"), Attribute.OF_ACTORS));
            for (Member member : network.members()) {
                write(out, row(List.of(member.actor().actorId(), member.actor().name()), member, Attribute.OF_ACTORS));
            }
        }
        this.edges = writer(edges);
        try {
            write(this.edges, heading(List.of("source", "target", "weight"), Attribute.OF_TIES));
        } catch (IOException e) {
            this.edges.close();
            throw e;
        }
    }

    @Override
    public void add(Tie tie) throws IOException {
        SharedStories shared = tie.shared();
        List<String> first = List.of(shared.actorA(), shared.actorB(), Long.toString(shared.stories()));
        write(edges, row(first, tie, Attribute.OF_TIES));
    }

    @Override
    public void close() throws IOException {
        edges.close();
    }

    /** Half of a surrogate pair, which a text read from damaged bytes may have, is written as a question mark. */
    private static BufferedWriter writer(Path file) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
    }

    private static <T> List<String> heading(List<String> first, List<Attribute<T>> attributes) {
        List<String> heading = new ArrayList<>(first);
        attributes.forEach(attribute -> heading.add(attribute.name()));
        return heading;
    }

    private static <T> List<@Nullable String> row(List<String> first, T of, List<Attribute<T>> attributes) {
        List<@Nullable String> row = new ArrayList<>(first);
        attributes.forEach(attribute -> row.add(attribute.text(of)));
        return row;
    }

    private static void write(Writer out, List<? extends @Nullable String> cells) throws IOException {
        String comma = "";
        for (String cell : cells) {
            out.write(comma);
            out.write(cell == null ? "" : quoted(cell));
            comma = ",";
        }
        out.write(LINE_END);
    }

    private static String quoted(String cell) {
        return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
