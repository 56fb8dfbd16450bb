package org.parley.dedup;

import java.util.List;

/**
 * What two texts share. They are aligned by the shingles that each has once (patience alignment, Cohen 2003): the
 * longest sequence of these that has one order in both, grown to runs of equal words. Where two runs leave a short gap
 * in both texts, figures and names that stand in the one gap alone against others in the other are changed.
 *
 * @param printing how the two came to be printed
 * @param sharedQuotations what both quote at length, crediting one agency
 * @param matched words in runs
 * @param shorter words of the shorter text
 * @param longer words of the longer text
 * @param kept figures and names in runs
 * @param changed figures and names that were changed, renamed ones aside, each as often as it was
 * @param renamed names that were changed into the same other name in two places, the headlines being one
 */
public record Overlap(
        Printing printing,
        int sharedQuotations,
        int matched,
        int shorter,
        int longer,
        int kept,
        int changed,
        int renamed) {
    private static final int BRIEF = 40;
    private static final int SHORT = 150;
    private static final double LEAST_CONTAINED_BRIEF = 0.7;
    private static final double LEAST_CONTAINED_SHORT = 0.45;
    private static final double LEAST_CONTAINED = 0.5;
    private static final double LEAST_CONTAINED_OF_OWN = 0.75;
    private static final double LEAST_CONTAINED_UPDATED = 0.75;
    private static final double LEAST_CONTAINED_RETOLD = 0.2;
    private static final int LEAST_SHARED_QUOTATIONS = 2;
    private static final double LEAST_LENGTH = 0.2;
    private static final int KEPT_OF_CHANGED = 8;

    /** Aligns the words of two articles. */
    public static Overlap of(ComparedText one, ComparedText other) {
        int[] a = array(one.words());
        int[] b = array(other.words());
        Changes changes = new Changes();
        changes.headlines(array(one.title()), array(other.title()));
        int matched = 0;
        int kept = 0;
        int endA = 0;
        int endB = 0;
        for (Alignment.Run run : new Alignment(a, b).runs()) {
            changes.between(a, endA, run.a(), b, endB, run.b());
            endA = run.a() + run.length();
            endB = run.b() + run.length();
            matched += run.length();
            for (int i = run.a(); i < endA; i++) {
                kept += StoryWords.isAnchor(a[i]) ? 1 : 0;
            }
        }
        changes.between(a, endA, a.length, b, endB, b.length);
        return new Overlap(
                Printing.of(one, other),
                one.sharedQuotations(other),
                matched,
                Math.min(a.length, b.length),
                Math.max(a.length, b.length),
                kept,
                changes.others(),
                changes.renamed());
    }

    private static int[] array(List<Integer> words) {
        return words.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The share of the shorter text that the longer has, 0 to 1; 0 of an empty one. */
    public double containment() {
        return shorter == 0 ? 0 : (double) matched / shorter;
    }

    /** The share of both texts' words that they have in common (Dice), 0 to 1. */
    public double likeness() {
        return shorter == 0 ? 0 : 2.0 * matched / (shorter + longer);
    }

    /**
     * Whether the one text is a copy of the other, trimmed, lengthened or edited: about half of the shorter one is the
     * longer one's, which is at most five times as long, and what the text is about stays. Reports that a form makes
     * (weather, polls, declarations) share their sentences and differ in that: an update changes one figure or name
     * for eight that it keeps, and an editor spells one name otherwise throughout, but who puts two names in the place
     * of two others throughout tells of something else. An agency's text that was retold keeps a fifth and two of its
     * quotations. An outlet's own texts share its boilerplate, so that under two
     * headlines more must be common, and where the headlines too are made by a form, they tell of two things.
     */
    public boolean isCopy() {
        return printing != Printing.BY_A_FORM
                && containment() >= leastContained()
                && shorter >= LEAST_LENGTH * longer
                && isAboutTheSame();
    }

    private double leastContained() {
        if (sharedQuotations >= LEAST_SHARED_QUOTATIONS) {
            return LEAST_CONTAINED_RETOLD;
        }
        if (printing == Printing.UNDER_ANOTHER_HEADLINE) {
            return LEAST_CONTAINED_OF_OWN;
        }
        if (shorter < BRIEF) {
            return LEAST_CONTAINED_BRIEF;
        }
        return longer < SHORT ? LEAST_CONTAINED_SHORT : LEAST_CONTAINED;
    }

    private boolean isAboutTheSame() {
        return switch (renamed) {
            case 0 -> (changed - updates()) * KEPT_OF_CHANGED <= kept;
            case 1 -> changed <= 1;
            default -> false;
        };
    }

    /** A figure or name that an update may change where there is enough text to tell, and nearly all of it is kept. */
    private int updates() {
        return shorter >= BRIEF && containment() >= LEAST_CONTAINED_UPDATED ? 1 : 0;
    }
}
