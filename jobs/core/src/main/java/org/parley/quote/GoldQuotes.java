package org.parley.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A gold set of statements: JSON lines with "id", "text", "quotes" and perhaps "discard". A quote has "content", "cue"
 * and "source" (lists of [begin, end] in code points, end exclusive), a "type", and perhaps "speech".
 *
 * @param name the file's name
 * @param documents in the file's order
 */
public record GoldQuotes(String name, List<GoldDocument> documents) {
    public GoldQuotes {
        documents = List.copyOf(documents);
    }

    /**
     * Reads a gold set.
     *
     * @throws IllegalArgumentException when a line can't be understood; the message names file and line
     */
    public static GoldQuotes read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        List<GoldDocument> documents = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            String line;
            while ((line = lines.readLine()) != null) {
                number++;
                if (!line.isBlank()) {
                    GoldDocument document = document(line, name + ", line " + number + ": ");
                    if (!ids.add(document.id())) {
                        throw new IllegalArgumentException(
                                name + ", line " + number + ": " + document.id() + " was there before");
                    }
                    documents.add(document);
                }
            }
        } catch (MalformedInputException e) {
            throw new IllegalArgumentException(name + " is not UTF-8", e);
        }
        return new GoldQuotes(name, documents);
    }

    private static GoldDocument document(String line, String place) throws IOException {
        try {
            return GoldLine.document(line);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + e.getMessage(), e);
        }
    }
}
