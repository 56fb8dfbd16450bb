package org.parley.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.Renaming;

/**
 * What an id is, month after month: its renamings in order. Before the first it is its own.
 *
 * @param foundId the id
 * @param renamings sorted by month, one a month at most
 */
public record Course(String foundId, List<Renaming> renamings) {
    public Course {
        renamings = List.copyOf(renamings);
    }

    /**
     * The course of an id that was renamed several times over.
     *
     * @param steps what became of it, and of what it became, and so on; each with its step, counted from 0
     */
    public static Course of(String foundId, List<Step> steps) {
        TreeMap<String, Step> last = new TreeMap<>();
        steps.stream()
                .sorted(Comparator.comparingInt(Step::step))
                .forEach(step -> last.merge(step.renaming().since(), step, (a, b) -> b));
        List<Renaming> course = new ArrayList<>();
        int reached = -1;
        for (Step step : last.values()) {
            // A step of a chain holds only once those before it do: each since is the latest of them.
            if (step.step() > reached) {
                course.add(step.renaming());
                reached = step.step();
            }
        }
        return new Course(foundId, course);
    }

    /**
     * A link of a chain of renamings.
     *
     * @param step how many came before
     * @param renaming what the first id of the chain becomes by it
     */
    public record Step(int step, Renaming renaming) {}

    /** Of two renamings of one id the one that comes first: by month, then by the better reason. */
    public static Renaming earlier(Renaming a, Renaming b) {
        Comparator<Renaming> order = Comparator.comparing(Renaming::since)
                .thenComparing(Renaming::reason)
                .thenComparing(renaming -> String.valueOf(renaming.actorId()));
        return order.compare(a, b) <= 0 ? a : b;
    }

    /** The renaming that holds in a month; null before the first. */
    public @Nullable Renaming at(String month) {
        Renaming holds = null;
        for (Renaming renaming : renamings) {
            if (renaming.since().compareTo(month) <= 0) {
                holds = renaming;
            }
        }
        return holds;
    }
}
