package org.parley.rules.offence.util;

/** Breaks a rule on purpose: by its package's name. */
public final class Things {
    private Things() {}
}
