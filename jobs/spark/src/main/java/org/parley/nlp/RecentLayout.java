package org.parley.nlp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Layout;
import org.parley.text.ZoneRange;

/**
 * A thread's last layout. The stages of a pipeline see a document one after the other on the same thread, so that it is
 * laid out once for all of them.
 */
record RecentLayout(Layout layout, List<ZoneRange> zones) {
    private static final ThreadLocal<@Nullable RecentLayout> LAST = new ThreadLocal<>();

    static Layout of(String text, List<ZoneRange> zones) {
        RecentLayout last = LAST.get();
        if (last == null || !last.layout.text().equals(text) || !last.zones.equals(zones)) {
            last = new RecentLayout(Layout.of(text, zones), List.copyOf(zones));
            LAST.set(last);
        }
        return last.layout;
    }
}
