package org.parley.seed;

import java.nio.charset.StandardCharsets;
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

    private CueFile() {}

    /** The lexicon in the file; an {@link IllegalArgumentException} that names the first wrong line. */
    public static CueLexicon parse(byte[] file) {
        List<Cue> cues = new ArrayList<>();
        TreeMap<String, Integer> lineOf = new TreeMap<>();
        String[] lines = new String(file, StandardCharsets.UTF_8).split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            Cue cue = cue(lines[i], i + 1);
            Integer before = lineOf.putIfAbsent(cue.kind() + " " + cue.lemma(), i + 1);
            if (before != null) {
                throw wrong(i + 1, "'" + cue.lemma() + "' stands on line " + before + " already");
            }
            cues.add(cue);
        }
        return CueLexicon.of(cues);
    }

    private static Cue cue(String line, int number) {
        String[] columns = line.split("\t", -1);
        if (columns.length < 4 || columns.length > 5) {
            throw wrong(number, "expected 4 or 5 columns parted by tabs, found " + columns.length);
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
            throw new IllegalArgumentException(at(number) + e.getMessage(), e);
        }
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name, int line) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        throw wrong(
                line,
                "'" + name + "' is none of "
                        + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
    }

    private static IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException(at(line) + what);
    }

    private static String at(int line) {
        return "seeds/" + PATH + ", line " + line + ": ";
    }
}
