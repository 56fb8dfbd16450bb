package org.parley.naming;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ShownActor;
import org.parley.model.Months;
import org.parley.model.Renaming;
import org.parley.model.RenamingReason;
import org.parley.naming.Correction.Merge;
import org.parley.naming.Correction.NotAnActor;
import org.parley.naming.Correction.Rename;
import org.parley.naming.Correction.Retype;
import org.parley.naming.Correction.Split;

/**
 * Corrections that go together. They win over what the corpus says: a rule about the id that an article gave comes before
 * what the corpus makes of that id. Rules are followed one after the other: of an id that several speak of, a split
 * comes first.
 */
public final class Corrections implements Serializable {
    private static final long serialVersionUID = 1;

    /** What an id comes to in a month, and by which rules. */
    private record Named(@Nullable String actorId, List<String> rules) {}

    private final List<Correction> all;

    private Corrections(List<Correction> all) {
        this.all = List.copyOf(all);
    }

    /** No corrections. */
    public static Corrections none() {
        return new Corrections(List.of());
    }

    /**
     * Corrections, in any order.
     *
     * @throws ConflictException where two can't both hold, or merges go round in a circle
     */
    public static Corrections of(List<Correction> corrections) {
        Conflicts.check(corrections);
        return new Corrections(corrections);
    }

    /** Those given. */
    public List<Correction> all() {
        return all;
    }

    /** The ids that they speak of as known ones, each once, with the first line that does. */
    public Map<String, Integer> references() {
        Map<String, Integer> references = new TreeMap<>();
        for (Correction correction : all) {
            references.putIfAbsent(correction.actor(), correction.line());
            if (correction instanceof Merge merge) {
                references.putIfAbsent(merge.into(), merge.line());
            } else if (correction instanceof Split split) {
                references.putIfAbsent(split.found(), split.line());
            }
        }
        all.forEach(correction -> {
            if (correction instanceof Split split) {
                references.remove(split.own());
            }
        });
        return references;
    }

    /** Names and types that they give to actors. */
    public List<ShownActor> shown() {
        List<ShownActor> shown = new ArrayList<>();
        for (Correction correction : all) {
            if (correction instanceof Rename rename) {
                shown.add(new ShownActor(rename.actor(), rename.name(), null, rename.rule()));
            } else if (correction instanceof Retype retype) {
                shown.add(new ShownActor(retype.actor(), null, retype.type(), retype.rule()));
            }
        }
        return shown;
    }

    /**
     * The course of an id under the corrections.
     *
     * @param first the first month that the id was seen in
     */
    public Course corrected(Course course, String first) {
        TreeSet<String> bounds = new TreeSet<>();
        bounds.add(first);
        course.renamings().forEach(renaming -> bounds.add(renaming.since()));
        for (Correction correction : all) {
            if (!correction.months().isAlways()) {
                YearMonth from = correction.months().from();
                YearMonth to = correction.months().to();
                bounds.add(from == null ? first : from.toString());
                bounds.add(to == null ? Months.UNDATED : to.plusMonths(1).toString());
                bounds.add(Months.UNDATED);
            }
        }
        List<Renaming> renamings = new ArrayList<>();
        Named before = new Named(course.foundId(), List.of());
        for (String month : bounds.tailSet(first)) {
            Renaming corpus = course.at(month);
            Named now = named(course.foundId(), corpus == null ? course.foundId() : corpus.actorId(), month);
            if (!now.equals(before)) {
                renamings.add(renaming(course.foundId(), month, now, corpus));
                before = now;
            }
        }
        return new Course(course.foundId(), renamings);
    }

    private static Renaming renaming(String foundId, String month, Named now, @Nullable Renaming corpus) {
        if (now.rules().isEmpty() && corpus != null) {
            return new Renaming(foundId, month, now.actorId(), corpus.reason(), corpus.articles(), null);
        }
        // Without a rule it is the end of one: the id is its own again.
        String rules = now.rules().isEmpty() ? null : String.join(" ", now.rules());
        return new Renaming(foundId, month, now.actorId(), RenamingReason.CORRECTED, 0, rules);
    }

    /** What a found id comes to by the rules that speak of it, of what the corpus makes of it, and of what rules do. */
    private Named named(String foundId, @Nullable String actorId, String month) {
        List<String> rules = new ArrayList<>();
        String now = moves(foundId, month) == null ? actorId : foundId;
        Correction rule = now == null ? null : next(foundId, now, month, rules);
        while (rule != null) {
            rules.add(rule.rule());
            if (rule instanceof Merge merge) {
                now = merge.into();
            } else if (rule instanceof Split split) {
                now = split.own();
            } else {
                return new Named(null, rules);
            }
            rule = next(foundId, now, month, rules);
        }
        return new Named(now, rules);
    }

    /** The rule that says more of an id: a split of the found id out of it, else what moves it. None applies twice. */
    private @Nullable Correction next(String foundId, String actorId, String month, List<String> applied) {
        for (Correction correction : all) {
            if (correction instanceof Split split
                    && split.found().equals(foundId)
                    && split.actor().equals(actorId)
                    && split.months().contains(month)
                    && !applied.contains(split.rule())) {
                return split;
            }
        }
        Correction moves = moves(actorId, month);
        return moves == null || applied.contains(moves.rule()) ? null : moves;
    }

    private @Nullable Correction moves(String actorId, String month) {
        for (Correction correction : all) {
            boolean moves = correction instanceof Merge || correction instanceof NotAnActor;
            if (moves
                    && correction.actor().equals(actorId)
                    && correction.months().contains(month)) {
                return correction;
            }
        }
        return null;
    }
}
