package org.parley.planted;

import java.io.Serializable;
import java.util.Locale;

/**
 * Who publishes. The first outlet is the largest, the last may join when half of the span is over; stories that it brings
 * come on top of the others'.
 *
 * @param outlets how many, the one that joins included
 * @param joining share of the stories that the last outlet has once it has joined; 0 for none that joins
 * @param mix an outlet covers an actor up to so many times more, or less, than the usual one does; at least 1
 */
public record Panel(int outlets, double joining, double mix) implements Serializable {
    private static final double DECLINE = 0.7;

    public Panel {
        Values.require(outlets >= 1, "outlets: at least 1");
        Values.require(joining >= 0 && joining < 1, "joining: from 0 to below 1");
        Values.require(joining == 0 || outlets > 1, "joining: takes a second outlet");
        Values.require(mix >= 1, "mix: at least 1");
    }

    static String name(int outlet) {
        return String.format(Locale.ROOT, "Outlet %02d", outlet + 1);
    }

    /** First week of the outlet that joins. */
    static int joins(Span span) {
        return span.weeks() / 2;
    }

    /** Stories of a week by those of the outlets that were there before. */
    double growth(int week, Span span) {
        return week < joins(span) ? 1 : 1 / (1 - joining);
    }

    /** Who publishes a story. */
    int outlet(int week, Span span, Chance chance) {
        boolean joins = joining > 0;
        if (joins && week >= joins(span) && chance.uniform() < joining) {
            return outlets - 1;
        }
        int others = joins ? outlets - 1 : outlets;
        double all = 0;
        for (int i = 0; i < others; i++) {
            all += Math.pow(i + 1, -DECLINE);
        }
        double left = chance.uniform() * all;
        for (int i = 0; i < others - 1; i++) {
            left -= Math.pow(i + 1, -DECLINE);
            if (left < 0) {
                return i;
            }
        }
        return others - 1;
    }

    /** How many times the usual attention an outlet has for an actor; 1 on average. */
    double interest(long seed, int outlet, int actor) {
        return mix == 1
                ? 1
                : Math.pow(mix, 2 * Chance.of(seed, Salt.MIX, outlet, actor).uniform() - 1) / mean();
    }

    double highestInterest() {
        return mix / mean();
    }

    private double mean() {
        return mix == 1 ? 1 : (mix - 1 / mix) / (2 * Math.log(mix));
    }
}
