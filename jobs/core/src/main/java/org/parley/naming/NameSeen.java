package org.parley.naming;

import org.parley.model.MentionForm;

/**
 * A name that mentions of an actor were written by, in one month.
 *
 * @param key the name, folded
 * @param form name or acronym
 * @param month yyyy-MM or undated
 * @param mentions how often
 */
public record NameSeen(String key, MentionForm form, String month, long mentions) {}
