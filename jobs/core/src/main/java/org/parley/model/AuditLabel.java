package org.parley.model;

/** What a person says of a finding. */
public enum AuditLabel {
    YES,
    NO,
    /** Looked at, and not to be decided; counts neither as right nor as wrong. */
    UNSURE
}
