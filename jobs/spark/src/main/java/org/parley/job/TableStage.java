package org.parley.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.table.Fingerprint;
import org.parley.table.RunLog;
import org.parley.table.StageAccount;
import org.parley.table.Table;

/**
 * A stage whose tables hang on other tables and a recipe alone. It has nothing to do where neither is another than it was
 * when the stage was done last, by the run logs; where some months of its sources are others it may leave it at these.
 * A run that failed or was killed is so taken up where it broke off.
 */
interface TableStage extends Stage {
    /** Tables that it reads. */
    List<Table<?>> sources();

    /** Tables that it makes. */
    List<Table<?>> makes();

    /** Options and seeds that its rows hang on, each as a line. */
    List<String> recipe(Work work);

    @Override
    default Due due(Work work) {
        Optional<RunLog.Stage> last = work.lastDone(name());
        String recipe = fingerprint(work);
        boolean otherwise =
                last.isEmpty() || !recipe.equals(last.get().recipe()) || work.brokeOffOtherwise(name(), recipe);
        return otherwise ? Due.all() : behind(work, last.get());
    }

    /** What was written to its sources since it was done last, whatever its recipe was. */
    default Due dueBySources(Work work) {
        return work.lastDone(name()).map(last -> behind(work, last)).orElse(Due.all());
    }

    private Due behind(Work work, RunLog.Stage last) {
        if (!makes().stream().allMatch(work::has)) {
            return Due.all();
        }
        SortedSet<String> months = new TreeSet<>();
        for (Table<?> source : sources()) {
            Map<String, String> before = last.sources().get(source.name());
            if (before == null) {
                return Due.all();
            }
            months.addAll(changed(before, work.state(source)));
        }
        return months.contains("") ? Due.all() : Due.of(months);
    }

    private static SortedSet<String> changed(Map<String, String> before, Map<String, String> now) {
        Map<String, String> both = new HashMap<>(before);
        both.putAll(now);
        SortedSet<String> changed = new TreeSet<>(both.keySet());
        changed.removeIf(month -> Objects.equals(before.get(month), now.get(month)));
        return changed;
    }

    @Override
    default String fingerprint(Work work) {
        List<String> lines = new ArrayList<>(recipe(work));
        lines.add(work.run().version());
        return Fingerprint.of(lines);
    }

    @Override
    default StageAccount account(Work work) {
        return work.account(sources());
    }
}
