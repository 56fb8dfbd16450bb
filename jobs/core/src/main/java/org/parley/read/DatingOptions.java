package org.parley.read;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Which days of publication are believed.
 *
 * @param earliest days before it are refused; null for none
 * @param latest days after it are refused; null for none
 * @param zone in whose days times are told that stand in UTC
 * @param leastConfidence probability below which a day is not taken [0 to 1]
 */
public record DatingOptions(
        @Nullable LocalDate earliest, @Nullable LocalDate latest, ZoneId zone, double leastConfidence)
        implements Serializable {
    /** What is right less often than not is not taken. */
    public static final double LEAST_CONFIDENCE = 0.5;

    public static final DatingOptions DEFAULT = new DatingOptions(null, null, ZoneOffset.UTC, LEAST_CONFIDENCE);

    public DatingOptions {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("no day is believed: " + latest + " is before " + earliest);
        }
        if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
            throw new IllegalArgumentException("a confidence is from 0 to 1: " + leastConfidence);
        }
    }
}
