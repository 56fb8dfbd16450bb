package org.parley.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.DateMethod;

/**
 * What tells a document's day of publication beside its text.
 *
 * @param stated days that it states of itself, best first
 * @param unread a value that should name the day and names none
 * @param url its address
 * @param path the path of the file that holds this document alone
 * @param fetched the day when it was fetched; the outlet's day may be one ahead of it
 */
record DayClues(
        List<StatedDay> stated,
        @Nullable String unread,
        @Nullable String url,
        @Nullable String path,
        @Nullable LocalDate fetched) {
    /**
     * Of 5,860 days in addresses of allsides_sample nearly all are that of the field, of 47,072 in rss_sample 93 %, whose feeds
     * tell it in another time zone.
     */
    static final double URL_CONFIDENCE = 0.94;
    /** Probability that a day in a file's path is that of publication. No corpus was there to measure it: as for addresses. */
    static final double PATH_CONFIDENCE = URL_CONFIDENCE;

    DayClues {
        stated = List.copyOf(stated);
    }

    /** A file that is one document. */
    static DayClues ofFile(String path) {
        return new DayClues(List.of(), null, null, path, null);
    }

    /** All days that are stated, those in the address and the path last. */
    List<StatedDay> days() {
        List<StatedDay> days = new ArrayList<>(stated);
        if (url != null) {
            PublicationDay.inPath(pathOf(url))
                    .map(StatedTime::onDay)
                    .ifPresent(time -> days.add(new StatedDay(time, DateMethod.URL, URL_CONFIDENCE)));
        }
        if (path != null) {
            PublicationDay.inPath(path)
                    .map(StatedTime::onDay)
                    .ifPresent(time -> days.add(new StatedDay(time, DateMethod.PATH, PATH_CONFIDENCE)));
        }
        return days;
    }

    /**
     * The day that goes into the article's id: as it is written, whatever is believed, so that the id is the document's
     * alone. Days found in the text are in the id with the text.
     */
    @Nullable
    LocalDate identity() {
        LocalDate latest = fetched == null ? LocalDate.MAX : fetched.plusDays(1);
        return days().stream()
                .map(stated -> stated.time().day())
                .filter(day -> !day.isAfter(latest))
                .findFirst()
                .orElse(null);
    }

    /** Address and path, as folders may tell the year. */
    List<String> folders() {
        List<String> folders = new ArrayList<>();
        if (url != null) {
            folders.add(pathOf(url));
        }
        if (path != null) {
            folders.add(path);
        }
        return folders;
    }

    private static String pathOf(String url) {
        int scheme = url.indexOf("://");
        int begin = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        return begin < 0 ? "" : url.substring(begin);
    }
}
