package org.parley.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dating.DaysInText;
import org.parley.dating.FoundDay;
import org.parley.dating.Neighbourhood;
import org.parley.model.DateMethod;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;
import org.parley.text.Page;

/**
 * Finds a document's day of publication: the first that is believed of what it states itself, its address, its path, and
 * its text. A stated day that can't be is refused, and the next one asked.
 */
final class Dating {
    /** What programs write where they know no time. */
    private static final LocalDate ZERO = LocalDate.EPOCH;

    private final DatingOptions options;
    private final String source;
    private final long offset;
    private final Set<Rejection> refused = new LinkedHashSet<>();

    private Dating(DatingOptions options, String source, long offset) {
        this.options = options;
        this.source = source;
        this.offset = offset;
    }

    /**
     * Dates a document.
     *
     * @param source path of the file that holds it, below the input
     * @param offset where it begins in that file
     */
    static Dated of(DayClues clues, String text, Page page, DatingOptions options, String source, long offset) {
        Dating dating = new Dating(options, source, offset);
        FoundDay day = dating.day(clues, text, page);
        return new Dated(day, new ArrayList<>(dating.refused));
    }

    private FoundDay day(DayClues clues, String text, Page page) {
        LocalDate latest = latest(clues.fetched());
        if (clues.unread() != null) {
            refuse(
                    RejectionCode.BAD_DATE,
                    "no day: " + StrictText.shortened(clues.unread().strip()));
        }
        for (StatedDay stated : clues.days()) {
            FoundDay found = stated.in(options.zone());
            LocalDate day = found.day();
            if (day != null && found.confidence() >= options.leastConfidence() && isBelieved(found, day, latest)) {
                return found;
            }
        }
        return DaysInText.of(text, page.zones(), Neighbourhood.of(options.earliest(), latest, clues.folders()))
                .filter(found -> found.confidence() >= options.leastConfidence())
                .orElse(FoundDay.NONE);
    }

    private @Nullable LocalDate latest(@Nullable LocalDate fetched) {
        LocalDate latest = options.latest();
        if (fetched == null) {
            return latest;
        }
        LocalDate after = fetched.plusDays(1);
        return latest == null || after.isBefore(latest) ? after : latest;
    }

    private boolean isBelieved(FoundDay found, LocalDate day, @Nullable LocalDate latest) {
        String told = day + " (" + found.method().name().toLowerCase(Locale.ROOT) + ")";
        if (latest != null && day.isAfter(latest)) {
            refuse(RejectionCode.FUTURE_DATE, told + " is after " + latest);
            return false;
        }
        if (options.earliest() != null && day.isBefore(options.earliest())) {
            refuse(RejectionCode.EARLY_DATE, told + " is before " + options.earliest());
            return false;
        }
        boolean zero =
                day.equals(ZERO) && (found.method() == DateMethod.FIELD || found.method() == DateMethod.METADATA);
        if (zero) {
            refuse(RejectionCode.BAD_DATE, told + " is a computer's zero");
        }
        return !zero;
    }

    private void refuse(RejectionCode code, String detail) {
        refused.add(new Rejection(source, offset, ReadRejection.STAGE, code, StrictText.wellFormed(detail)));
    }
}
