package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * How many of the findings of a kind are right, estimated from an audit. What was not found is not in it: an audit of
 * findings tells nothing of recall.
 *
 * @param kind mention, comention or statement (e.g. mention)
 * @param scope all, outlet, year or stratum, which is an outlet in a year (e.g. outlet)
 * @param outlet the outlet, "(others)" for those without a stratum of their own; null for all and year (e.g. Censor.NET)
 * @param year year of publication; null for all and outlet, and for undated articles [years] (e.g. 2024)
 * @param items findings that the estimate is of [findings] (e.g. 18300)
 * @param drawn how many of them were drawn [findings] (e.g. 12)
 * @param right how many were labelled yes [findings] (e.g. 10)
 * @param wrong how many were labelled no [findings] (e.g. 1)
 * @param unsure how many were labelled unsure; they count neither as right nor as wrong [findings] (e.g. 1)
 * @param covered share of the items in strata that have a label, of which alone the estimate knows [0 to 1] (e.g. 1.0)
 * @param precision estimated share of right ones, each stratum counted by its items; null without a label [0 to 1] (e.g.
 *     0.91)
 * @param precisionLow lower end of its 95 % interval: Wilson (1927) for a stratum, by the sample's effective size (Korn and
 *     Graubard 1998) for several; 0 without a label [0 to 1] (e.g. 0.62)
 * @param precisionHigh upper end; 1 without a label [0 to 1] (e.g. 0.98)
 */
public record Precision(
        AuditKind kind,
        AuditScope scope,
        @Nullable String outlet,
        @Nullable Integer year,
        long items,
        long drawn,
        long right,
        long wrong,
        long unsure,
        double covered,
        @Nullable Double precision,
        double precisionLow,
        double precisionHigh) {}
