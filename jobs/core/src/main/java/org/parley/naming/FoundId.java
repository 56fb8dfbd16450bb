package org.parley.naming;

import java.util.Comparator;
import java.util.List;

/**
 * An id that articles gave, with what was seen of it.
 *
 * @param foundId the id
 * @param months by month, at least one
 */
public record FoundId(String foundId, List<MonthSeen> months) {
    public FoundId {
        months = months.stream().sorted(Comparator.comparing(MonthSeen::month)).toList();
        if (months.isEmpty()) {
            throw new IllegalArgumentException("an id that was never seen: " + foundId);
        }
    }

    /** The first month that it was seen in; undated comes last. */
    MonthSeen first() {
        return months.get(0);
    }
}
