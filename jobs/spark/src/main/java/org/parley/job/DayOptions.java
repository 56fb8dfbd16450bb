package org.parley.job;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.read.DatingOptions;
import org.parley.session.UserError;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which days of publication are believed. */
final class DayOptions {
    @Option(
            names = "--not-before",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description =
                    "Days of publication before it are refused, as 2024-01-01, and with --not-after it tells the year of"
                            + " days that are written without one. Default: none")
    @Nullable
    LocalDate notBefore;

    @Option(
            names = "--not-after",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description =
                    "Days of publication after it are refused. Default: the day after that on which the run begins, in UTC")
    @Nullable
    LocalDate notAfter;

    @Option(
            names = "--time-zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description =
                    "In whose days times are told that stand in UTC (numbers of seconds, 22:30:00Z), as Europe/Kyiv."
                            + " Default: ${DEFAULT-VALUE}")
    String timeZone = "UTC";

    @Option(
            names = "--date-confidence",
            paramLabel = "SHARE",
            defaultValue = "0.5",
            description = "Days less likely right are not taken: the article is undated. Default: ${DEFAULT-VALUE}")
    double dateConfidence = DatingOptions.LEAST_CONFIDENCE;

    /** Reads a day that a user wrote. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is no day; write it as 2024-09-30");
            }
        }
    }

    /**
     * The options as readers take them.
     *
     * @param today the day on which the run began
     * @throws UserError when one of them can't be
     */
    DatingOptions dating(LocalDate today) {
        LocalDate latest = notAfter != null ? notAfter : today.plusDays(1);
        if (notBefore != null && latest.isBefore(notBefore)) {
            throw new UserError("--not-before " + notBefore + " is after --not-after " + latest);
        }
        if (!(dateConfidence >= 0 && dateConfidence <= 1)) {
            throw new UserError("--date-confidence must be from 0 to 1");
        }
        return new DatingOptions(notBefore, latest, zone(), dateConfidence);
    }

    /** Those that days hang on, as they were given. The latest day is none of them: it moves on as days are added. */
    List<String> readAs() {
        List<String> given = new ArrayList<>();
        if (notBefore != null) {
            given.add("--not-before=" + notBefore);
        }
        if (!zone().equals(ZoneId.of("UTC"))) {
            given.add("--time-zone=" + timeZone);
        }
        if (dateConfidence != DatingOptions.LEAST_CONFIDENCE) {
            given.add("--date-confidence=" + dateConfidence);
        }
        return given;
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            throw new UserError("--time-zone: no zone is called '" + timeZone + "'; write Europe/Kyiv or +03:00", e);
        }
    }
}
