package org.parley.model;

/** What a precision is told of. */
public enum AuditScope {
    /** All findings of a kind. */
    ALL,
    /** Those of an outlet. */
    OUTLET,
    /** Those of a year. */
    YEAR,
    /** Those of an outlet in a year: what was drawn from at random. */
    STRATUM
}
