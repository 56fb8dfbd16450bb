package org.parley.planted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The stories that a design comes to.
 *
 * <p>A story is about some beats, drawn one from each of as many equal parts of all. Of a beat's story, each planted pair is
 * drawn on its own: both members, one, or none, with the probabilities that their attention and their joint attention
 * leave. So what is planted holds exactly: a member's share of the stories is what it is whatever becomes of the pair, and
 * two actors who are no planted pair are independent within the stories of a beat, whose expected co-mentions rise and
 * fall with nothing but their attention. Which stories a beat has doesn't change in time.
 *
 * <p>An outlet's interest in an actor multiplies the actor's attention there, and those of two members their joint
 * attention, so that association is the same in all outlets.
 */
public final class MadeNews {
    /** Attention above this would leave members no story without each other, were they not planted to meet. */
    private static final double HIGHEST_ATTENTION = 0.5;

    private static final double LEAST_ATTENTION = 2;
    private static final double A_LITTLE = 1e-9;

    private final Design design;
    private final Span span;
    private final double attention;
    private final double usual;
    private final long[] before;
    private final double[][] popularity;
    private final Map<PairCourse, Rates> rates = new HashMap<>();

    /**
     * What a course comes to in each week.
     *
     * @param attention a member's, by its mean over all stories
     * @param joint the pair's joint attention, by its mean over all stories
     */
    private record Rates(double[] attention, double[] joint) {}

    /**
     * The news of a design.
     *
     * @throws IllegalArgumentException when the courses need more attention than the design gives
     */
    public MadeNews(Design design) {
        this.design = design;
        this.span = design.span();
        double[] weights = weights();
        double needed = 1;
        double highest = 1;
        for (PairCourse course : courses()) {
            Rates of = rates(course, weights);
            rates.put(course, of);
            for (int week = 0; week < span.weeks(); week++) {
                needed = Math.max(needed, of.joint[week] / of.attention[week]);
                highest = Math.max(highest, of.attention[week]);
            }
        }
        needed *= design.panel().highestInterest();
        needed *= design.changes().volatility() > 0 ? Changes.HIGHEST_WAVE : 1;
        double given = design.cast().attention();
        Values.require(
                given == 0 || given >= needed * (1 - A_LITTLE),
                String.format(Locale.ROOT, "attention: at least %.2f, or 0 for what the courses need", needed));
        this.attention = given == 0 ? Math.max(LEAST_ATTENTION, needed) : given;
        this.usual = HIGHEST_ATTENTION / (highest * design.panel().highestInterest());
        this.before = before(weights);
        this.popularity = popularity();
    }

    /** Number of stories. */
    public long stories() {
        return before[span.weeks()];
    }

    /** Stories with an actor by those with its pair. */
    public double attention() {
        return attention;
    }

    /** The articles of a story, the first one first. */
    public Stream<MadeArticle> articles(long number) {
        MadeStory story = story(number);
        return IntStream.rangeClosed(0, story.reprints().size()).mapToObj(copy -> new MadeArticle(story, copy));
    }

    /** What was planted of a pair, counted from 0. */
    public PairTruth truth(int pair) {
        int beat = pair / pairsOfBeat();
        double stories = stories() * (1 - design.pages().rosters()) * shareOf(beat);
        int first = 2 * pair;
        return PairTruth.of(
                MadeArticle.actorId(first),
                MadeArticle.actorId(first + 1),
                design.changes().of(design.seed(), pair, span),
                span,
                stories * usual / attention);
    }

    MadeStory story(long number) {
        Chance chance = Chance.of(design.seed(), Salt.STORY, number);
        int week = week(number);
        int outlet = design.panel().outlet(week, span, chance);
        int day = chance.below(7);
        List<List<Integer>> sentences = new ArrayList<>();
        if (chance.uniform() < design.pages().rosters()) {
            int actors = design.cast().beats() * design.cast().beat();
            for (int i = 0; i < Pages.ROSTER; i++) {
                sentences.add(List.of(part(i, Pages.ROSTER, actors)
                        + chance.below(part(i + 1, Pages.ROSTER, actors) - part(i, Pages.ROSTER, actors))));
            }
        } else {
            for (int i = 0; i < design.pages().beats(); i++) {
                tell(beat(i, chance), week, outlet, chance, sentences);
            }
        }
        return new MadeStory(number, span.day(week).plusDays(day), outlet, sentences, reprints(number, week));
    }

    private void tell(int beat, int week, int outlet, Chance chance, List<List<Integer>> sentences) {
        for (int i = 0; i < pairsOfBeat(); i++) {
            int pair = beat * pairsOfBeat() + i;
            int a = 2 * pair;
            int b = a + 1;
            PairCourse course = design.changes().of(design.seed(), pair, span);
            Rates of = Objects.requireNonNull(rates.get(course));
            double interestA = design.panel().interest(design.seed(), outlet, a);
            double interestB = design.panel().interest(design.seed(), outlet, b);
            double ofA = usual * of.attention[week] * interestA;
            double ofB = usual * of.attention[week] * interestB;
            double wave = design.changes().wave(design.seed(), pair, week);
            double both = usual / attention * of.joint[week] * wave * interestA * interestB;
            double place = chance.uniform();
            if (place < both) {
                if (chance.uniform() < course.closeness(week, span)) {
                    sentences.add(List.of(a, b));
                } else {
                    sentences.add(List.of(a));
                    sentences.add(List.of(b));
                }
            } else if (place < ofA) {
                sentences.add(List.of(a));
            } else if (place < ofA + ofB - both) {
                sentences.add(List.of(b));
            }
        }
    }

    private List<MadeStory.Reprint> reprints(long number, int week) {
        Chance chance = Chance.of(design.seed(), Salt.COPIES, number);
        int copies = Math.min(Pages.MOST_COPIES, chance.poisson(design.pages().copies()));
        List<MadeStory.Reprint> reprints = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            reprints.add(new MadeStory.Reprint(design.panel().outlet(week, span, chance), chance.below(4)));
        }
        return reprints;
    }

    private int week(long number) {
        int place = Arrays.binarySearch(before, number);
        int week = place >= 0 ? place : -place - 2;
        while (before[week + 1] == number) {
            week++;
        }
        return week;
    }

    /** A beat out of one of the parts of all beats, the popular ones more often. */
    private int beat(int slot, Chance chance) {
        int first = part(slot, design.pages().beats(), design.cast().beats());
        double[] of = popularity[slot];
        int beat = chance.below(of.length - 1);
        if (design.cast().popularity() > 1) {
            double place = chance.uniform() * of[of.length - 1];
            int found = Arrays.binarySearch(of, place);
            beat = Math.min(of.length - 2, found >= 0 ? found : -found - 2);
        }
        return first + beat;
    }

    private double shareOf(int beat) {
        int slots = design.pages().beats();
        int slot = 0;
        while (part(slot + 1, slots, design.cast().beats()) <= beat) {
            slot++;
        }
        double[] of = popularity[slot];
        int place = beat - part(slot, slots, design.cast().beats());
        return (of[place + 1] - of[place]) / of[of.length - 1];
    }

    /** For each part of the beats, how popular they are in all up to each. */
    private double[][] popularity() {
        int slots = design.pages().beats();
        double[][] all = new double[slots][];
        for (int slot = 0; slot < slots; slot++) {
            int first = part(slot, slots, design.cast().beats());
            int beyond = part(slot + 1, slots, design.cast().beats());
            double[] of = new double[beyond - first + 1];
            for (int beat = first; beat < beyond; beat++) {
                double place = Chance.of(design.seed(), Salt.POPULARITY, beat).uniform();
                of[beat - first + 1] = of[beat - first] + Math.pow(design.cast().popularity(), 2 * place - 1);
            }
            all[slot] = of;
        }
        return all;
    }

    private static int part(int number, int parts, int of) {
        return (int) ((long) number * of / parts);
    }

    private int pairsOfBeat() {
        return design.cast().beat() / 2;
    }

    /** Each week's share of all stories. */
    private double[] weights() {
        double[] weights = new double[span.weeks()];
        for (int week = 0; week < weights.length; week++) {
            weights[week] = Math.pow(span.drift(), week / (weights.length - 1.0))
                    * design.panel().growth(week, span);
        }
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    /** Stories before each week, and all. */
    private long[] before(double[] weights) {
        double stories = design.cast().comentions()
                * attention
                * design.cast().beats()
                / (design.pages().beats() * usual * (1 - design.pages().rosters()));
        long[] before = new long[weights.length + 1];
        double share = 0;
        for (int week = 0; week < weights.length; week++) {
            share += weights[week];
            before[week + 1] = Math.round(share * stories);
        }
        return before;
    }

    private List<PairCourse> courses() {
        List<PairCourse> courses = new ArrayList<>(List.of(PairCourse.STEADY));
        for (Course course : design.changes().courses()) {
            for (double yearly : design.changes().yearly()) {
                for (int place = 0; place < 2 * span.weeks(); place++) {
                    double when = (place - place % 2) / (2.0 * span.weeks());
                    courses.add(PairCourse.of(course, yearly, place % 2 == 0, when, design.changes(), span));
                }
            }
        }
        return courses.stream().distinct().toList();
    }

    private Rates rates(PairCourse course, double[] weights) {
        double[] attentions = new double[weights.length];
        double[] joint = new double[weights.length];
        for (int week = 0; week < weights.length; week++) {
            attentions[week] = course.attention(week, span);
            joint[week] = attentions[week] * attentions[week] * course.association(week, span);
        }
        return new Rates(byMean(attentions, weights), byMean(joint, weights));
    }

    private static double[] byMean(double[] values, double[] weights) {
        double mean = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] * weights[i])
                .sum();
        return Arrays.stream(values).map(value -> value / mean).toArray();
    }
}
