package org.parley.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.naming.Correction.Merge;
import org.parley.naming.Correction.NotAnActor;
import org.parley.naming.Correction.Rename;
import org.parley.naming.Correction.Retype;
import org.parley.naming.Correction.Split;

/** Finds corrections that can't hold beside each other. */
final class Conflicts {
    private Conflicts() {}

    static void check(List<Correction> corrections) {
        Map<String, Correction> byRule = new HashMap<>();
        for (Correction correction : corrections) {
            Correction before = byRule.putIfAbsent(correction.rule(), correction);
            if (before != null) {
                throw new ConflictException(
                        correction.line(),
                        "the rule_id " + correction.rule() + " is already that of line " + before.line());
            }
        }
        for (int i = 0; i < corrections.size(); i++) {
            for (int j = 0; j < i; j++) {
                check(corrections.get(j), corrections.get(i));
            }
        }
        for (Correction correction : corrections) {
            if (correction instanceof Merge merge) {
                follow(merge, corrections);
            }
        }
    }

    private static void check(Correction before, Correction now) {
        if (before.actor().equals(now.actor()) && before.months().overlaps(now.months()) && clash(before, now)) {
            throw new ConflictException(
                    now.line(),
                    now.rule() + " can't hold beside " + before.rule() + " of line " + before.line()
                            + ": both say what " + now.actor() + " is");
        }
    }

    private static boolean clash(Correction before, Correction now) {
        if (before instanceof Split one && now instanceof Split other) {
            return one.found().equals(other.found());
        }
        boolean sameKind = before.getClass() == now.getClass();
        return (moves(before) && (moves(now) || shows(now))) || (shows(before) && (moves(now) || sameKind));
    }

    private static boolean moves(Correction correction) {
        return correction instanceof Merge || correction instanceof NotAnActor;
    }

    private static boolean shows(Correction correction) {
        return correction instanceof Rename || correction instanceof Retype;
    }

    /** Goes from merge to merge; each must hold in a month in which all before it do. */
    private static void follow(Merge first, List<Correction> corrections) {
        List<Merge> way = new ArrayList<>(List.of(first));
        follow(way, corrections);
    }

    private static void follow(List<Merge> way, List<Correction> corrections) {
        Merge last = way.get(way.size() - 1);
        if (last.into().equals(way.get(0).actor())) {
            throw new ConflictException(
                    last.line(),
                    "merges go round in a circle: "
                            + String.join(", ", way.stream().map(Merge::rule).toList()));
        }
        for (Correction next : corrections) {
            boolean goesOn = next.actor().equals(last.into())
                    && way.stream().allMatch(merge -> merge.months().overlaps(next.months()));
            if (goesOn && next instanceof NotAnActor nobody) {
                throw new ConflictException(
                        Math.max(last.line(), nobody.line()),
                        last.rule() + " merges " + last.actor() + " into " + last.into() + ", which is no actor by "
                                + nobody.rule());
            }
            if (goesOn && next instanceof Merge merge && !way.contains(merge)) {
                List<Merge> longer = new ArrayList<>(way);
                longer.add(merge);
                follow(longer, corrections);
            }
        }
    }
}
