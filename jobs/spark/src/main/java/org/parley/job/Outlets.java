package org.parley.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers by outlet, of which the last ones share a row where there are many. */
final class Outlets {
    private static final int SHOWN = 8;

    private Outlets() {}

    /**
     * One row.
     *
     * @param others how many outlets share the row; 0 where it is one's own
     */
    record Row<T>(T sum, int others) {
        String name(Function<T, @Nullable String> outlet) {
            if (others > 0) {
                return others + " other outlets";
            }
            String name = outlet.apply(sum);
            return name == null ? "unknown outlet" : name;
        }
    }

    static <T> List<Row<T>> rows(List<T> byOutlet, T none, BinaryOperator<T> plus) {
        int own = byOutlet.size() <= SHOWN + 1 ? byOutlet.size() : SHOWN;
        List<Row<T>> rows = new ArrayList<>();
        byOutlet.subList(0, own).forEach(sum -> rows.add(new Row<>(sum, 0)));
        List<T> others = byOutlet.subList(own, byOutlet.size());
        if (!others.isEmpty()) {
            rows.add(new Row<>(others.stream().reduce(none, plus), others.size()));
        }
        return rows;
    }
}
