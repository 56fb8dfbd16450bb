package org.parley.seed;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.naming.ConflictException;
import org.parley.naming.Correction;
import org.parley.naming.Corrections;
import org.parley.naming.MonthRange;

/**
 * A user's file of corrections. Its first line is {@value #FIRST_LINE}; other lines that begin with # and blank lines
 * are passed over; the first other line names the columns, tabs part them, and cells at a line's end may be left out.
 *
 * <pre>
 * rule_id  action        actor            argument                from     to       note
 * r1       merge         per:o-tamm       per:ole-tamm            2024-01           the minister
 * r2       split         per:ole-tamm     per:ole-tamm as per:ole-tamm-singer  2023-05  2023-06
 * r3       rename        org:polaris      Polaris News Agency
 * r4       not-an-actor  misc:federal
 * r5       type          misc:quad        ORG
 * </pre>
 *
 * <p>A split takes what articles call by an id (the table renamings has them) out of an actor; without "as" the id
 * itself is the new actor's.
 */
public final class CorrectionFile {
    /** Names the form and its version. */
    public static final String FIRST_LINE = "# parley corrections 1";

    /** The line that names the columns. */
    public static final List<String> COLUMNS = List.of("rule_id", "action", "actor", "argument", "from", "to", "note");

    private static final Pattern RULE = Pattern.compile("[\\p{L}\\p{N}._-]+");
    private static final int FEWEST = 3;

    private final String file;
    private final List<Correction> corrections = new ArrayList<>();
    private boolean headed;

    private CorrectionFile(String file) {
        this.file = file;
    }

    /**
     * The corrections of a file.
     *
     * @param file its name, for messages
     * @param bytes its content, UTF-8, plain or compressed by gzip
     * @throws SeedException where a line is not in the form, or can't hold beside another
     */
    public static Corrections parse(String file, byte[] bytes) {
        CorrectionFile corrections = new CorrectionFile(file);
        SeedLines.read(file, bytes, corrections::line);
        try {
            return Corrections.of(corrections.corrections);
        } catch (ConflictException e) {
            throw new SeedException(file, e.line(), e.what());
        }
    }

    private void line(int line, String text) {
        if (line == 1) {
            require(text.strip().equals(FIRST_LINE), line, "the first line should be \"" + FIRST_LINE + "\"");
        } else if (!text.isBlank() && !text.startsWith("#")) {
            row(line, text);
        }
    }

    private void row(int line, String text) {
        List<String> cells = new ArrayList<>(
                Arrays.stream(text.split("\t", -1)).map(String::strip).toList());
        if (!headed) {
            if (!cells.equals(COLUMNS)) {
                throw new SeedException(file, line, "the columns are " + cells + " and should be " + COLUMNS);
            }
            headed = true;
            return;
        }
        if (cells.size() < FEWEST || cells.size() > COLUMNS.size()) {
            throw new SeedException(
                    file, line, cells.size() + " columns, parted by tabs, where these are wanted: " + COLUMNS);
        }
        while (cells.size() < COLUMNS.size()) {
            cells.add("");
        }
        corrections.add(correction(line, cells));
    }

    private Correction correction(int line, List<String> cells) {
        String rule = cells.get(0);
        if (!RULE.matcher(rule).matches()) {
            throw new SeedException(file, line, "\"" + rule + "\" is no rule_id: letters, digits and . _ - only");
        }
        String actor = id(line, cells.get(2));
        String argument = cells.get(3);
        MonthRange months = months(line, cells.get(4), cells.get(5));
        return switch (cells.get(1)) {
            case "merge" -> merge(line, rule, actor, id(line, argument), months);
            case "split" -> split(line, rule, actor, argument, months);
            case "not-an-actor" -> {
                require(argument.isEmpty(), line, "not-an-actor takes no argument");
                yield new Correction.NotAnActor(rule, line, actor, months);
            }
            case "rename" -> {
                require(!argument.isEmpty(), line, "rename needs the name as its argument");
                require(months.equals(MonthRange.ALWAYS), line, "a rename holds always: leave from and to empty");
                yield new Correction.Rename(rule, line, actor, argument);
            }
            case "type" -> {
                require(months.equals(MonthRange.ALWAYS), line, "a type holds always: leave from and to empty");
                yield new Correction.Retype(rule, line, actor, ActorCells.type(file, line, argument));
            }
            default -> throw new SeedException(
                    file, line, "\"" + cells.get(1) + "\" is no action: merge, split, rename, not-an-actor or type");
        };
    }

    private Correction merge(int line, String rule, String actor, String into, MonthRange months) {
        require(!into.equals(actor), line, actor + " is merged into itself");
        return new Correction.Merge(rule, line, actor, into, months);
    }

    private Correction split(int line, String rule, String actor, String argument, MonthRange months) {
        String[] parts = argument.split(" as ", -1);
        require(parts.length <= 2, line, "a split's argument is an id, or an id \"as\" another");
        String found = id(line, parts[0].strip());
        String own = parts.length == 1 ? found : id(line, parts[1].strip());
        require(
                !own.equals(actor),
                line,
                "what is split off needs another id than " + actor + ": \"" + found + " as ...\"");
        return new Correction.Split(rule, line, actor, found, own, months);
    }

    private String id(int line, String cell) {
        require(ActorCells.isId(cell), line, "\"" + cell + "\" is no actor id");
        return cell;
    }

    private MonthRange months(int line, String from, String to) {
        YearMonth first = month(line, from);
        YearMonth last = month(line, to);
        require(first == null || last == null || !first.isAfter(last), line, "from " + from + " is after to " + to);
        return new MonthRange(first, last);
    }

    private @Nullable YearMonth month(int line, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return YearMonth.parse(cell);
        } catch (DateTimeParseException e) {
            throw new SeedException(file, line, "\"" + cell + "\" is no month: yyyy-MM");
        }
    }

    private void require(boolean holds, int line, String otherwise) {
        if (!holds) {
            throw new SeedException(file, line, otherwise);
        }
    }
}
