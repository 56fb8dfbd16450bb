package org.parley.seed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.parley.model.Stance;
import org.parley.quote.Complement;
import org.parley.quote.Cue;
import org.parley.quote.CueKind;
import org.parley.quote.CueLexicon;

/** Reads {@code seeds/cues.tsv}; the file's head explains its columns. */
public final class CueFile {
    /** The file's path below {@code seeds/}. */
    public static final String PATH = "cues.tsv";

    private static final String NAME = "seeds/" + PATH;

    private CueFile() {}

    /** The lexicon in the file; a {@link SeedException} names the first wrong line. */
    public static CueLexicon parse(byte[] file) {
        List<Cue> cues = new ArrayList<>();
        TreeMap<String, Integer> lineOf = new TreeMap<>();
        SeedLines.read(NAME, file, (line, text) -> {
            if (text.isBlank() || text.startsWith("#")) {
                return;
            }
            Cue cue = cue(text, line);
            Integer before = lineOf.putIfAbsent(cue.kind() + " " + cue.lemma(), line);
            if (before != null) {
                throw new SeedException(NAME, line, "'" + cue.lemma() + "' stands on line " + before + " already");
            }
            cues.add(cue);
        });
        return CueLexicon.of(cues);
    }

    private static Cue cue(String line, int number) {
        String[] columns = line.split("\t", -1);
        if (columns.length < 4 || columns.length > 5) {
            throw new SeedException(NAME, number, "expected 4 or 5 columns parted by tabs, found " + columns.length);
        }
        CueKind kind = value(CueKind.class, columns[1], number);
        Stance stance = value(Stance.class, columns[2], number);
        Set<Complement> takes = EnumSet.noneOf(Complement.class);
        for (String name : columns[3].split(",", -1)) {
            takes.add(value(Complement.class, name.strip(), number));
        }
        String forms = columns.length == 5 ? columns[4].strip() : "";
        try {
            return new Cue(
                    columns[0], kind, stance, takes, forms.isEmpty() ? List.of() : List.of(forms.split(" +", -1)));
        } catch (IllegalArgumentException e) {
            throw new SeedException(NAME, number, String.valueOf(e.getMessage()));
        }
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name, int line) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        throw new SeedException(
                NAME,
                line,
                "'" + name + "' is none of "
                        + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
    }
}
