package org.parley.simulate;

import java.time.YearMonth;
import java.util.List;
import org.parley.simulate.PlantedPair.Course;

/**
 * What a made corpus holds.
 *
 * @param first its first month
 * @param months how many months
 * @param storiesFirst stories in the first month; the volume changes by the same amount each month
 * @param storiesLast stories in the last month
 * @param agencyShare how many of 100 stories are the agency's, which others reprint
 * @param pairs the planted pairs; their shares together stay below 1 in every month
 * @param press what the press does besides; its lists and the own stories of outlets that join are more than the stories above
 */
public record SampleOptions(
        YearMonth first,
        int months,
        int storiesFirst,
        int storiesLast,
        int agencyShare,
        List<PlantedPair> pairs,
        List<PressEvent> press) {
    public SampleOptions {
        pairs = List.copyOf(pairs);
        press = List.copyOf(press);
        if (months < 1 || storiesFirst < 1 || storiesLast < 1) {
            throw new IllegalArgumentException("a corpus needs a month and a story in each");
        }
        if (agencyShare < 0 || agencyShare > 100) {
            throw new IllegalArgumentException("the agency's share lies between 0 and 100");
        }
        for (int month = 0; month < months; month++) {
            double sum = 0;
            for (PlantedPair pair : pairs) {
                sum += pair.share(month, months);
            }
            if (sum >= 1) {
                throw new IllegalArgumentException("the pairs take all stories of month " + month);
            }
        }
    }

    /** Options by which the press does nothing besides. */
    public SampleOptions(
            YearMonth first, int months, int storiesFirst, int storiesLast, int agencyShare, List<PlantedPair> pairs) {
        this(first, months, storiesFirst, storiesLast, agencyShare, pairs, List.of());
    }

    /** The same, with events of the press. */
    public SampleOptions with(List<PressEvent> events) {
        return new SampleOptions(first, months, storiesFirst, storiesLast, agencyShare, pairs, events);
    }

    /** The options that {@code seeds/sample} was made with. */
    public static SampleOptions standard() {
        return new SampleOptions(
                YearMonth.of(2023, 1),
                24,
                10,
                23,
                18,
                List.of(
                        new PlantedPair(
                                "KE",
                                "ET",
                                Course.RISING,
                                0.02,
                                0.26,
                                -1,
                                List.of("rail", "power", "water", "vaccines", "grain", "flights", "universities")),
                        new PlantedPair(
                                "NO",
                                "IS",
                                Course.FALLING,
                                0.26,
                                0.02,
                                -1,
                                List.of("fisheries", "ports", "power", "satellites", "climate", "museum")),
                        new PlantedPair(
                                "BR",
                                "PT",
                                Course.STEADY,
                                0.09,
                                0.09,
                                -1,
                                List.of("trade", "flights", "universities", "museum", "football")),
                        new PlantedPair(
                                "JP",
                                "CA",
                                Course.BURSTING,
                                0.02,
                                0.35,
                                14,
                                List.of("satellites", "trade", "ports", "grain")),
                        new PlantedPair(
                                "CL",
                                "NZ",
                                Course.STEPPING,
                                0.01,
                                0.10,
                                13,
                                List.of("fisheries", "trade", "climate", "football", "flights"))));
    }

    <T extends PressEvent> List<T> press(Class<T> kind) {
        return press.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The number of a month's stories, the month counted from 0. */
    public int stories(int month) {
        return (int) Math.round(storiesFirst + (storiesLast - storiesFirst) * (double) month / Math.max(1, months - 1));
    }
}
