package org.parley.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.parley.dedup.Agency;

/** Reads {@code seeds/agencies.tsv}; the file's head explains its columns. */
public final class AgencyFile {
    /** The file's path below {@code seeds/}. */
    public static final String PATH = "agencies.tsv";

    private static final String NAME = "seeds/" + PATH;

    private AgencyFile() {}

    /** The agencies in the file; a {@link SeedException} names the first wrong line. */
    public static List<Agency> parse(byte[] file) {
        List<Agency> agencies = new ArrayList<>();
        TreeMap<String, Integer> lineOf = new TreeMap<>();
        SeedLines.read(NAME, file, (line, text) -> {
            if (text.isBlank() || text.startsWith("#")) {
                return;
            }
            Agency agency = agency(text, line);
            List<String> names = new ArrayList<>(agency.otherNames());
            names.add(agency.name());
            for (String name : names) {
                Integer before = lineOf.putIfAbsent(name, line);
                if (before != null) {
                    throw new SeedException(NAME, line, "'" + name + "' stands on line " + before + " already");
                }
            }
            agencies.add(agency);
        });
        return List.copyOf(agencies);
    }

    private static Agency agency(String line, int number) {
        String[] columns = line.split("\t", -1);
        if (columns.length > 2) {
            throw new SeedException(NAME, number, "expected 2 columns parted by a tab, found " + columns.length);
        }
        List<String> others = columns.length < 2 || columns[1].isBlank()
                ? List.of()
                : Arrays.stream(columns[1].split("\\|", -1)).map(String::strip).toList();
        try {
            return new Agency(columns[0].strip(), others);
        } catch (IllegalArgumentException e) {
            throw new SeedException(NAME, number, String.valueOf(e.getMessage()));
        }
    }
}
