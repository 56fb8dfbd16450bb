package org.parley.dedup;

import java.io.Serializable;
import java.util.List;

/**
 * A news agency.
 *
 * @param name the one to show
 * @param otherNames what credits call it besides
 */
public record Agency(String name, List<String> otherNames) implements Serializable {
    public Agency {
        if (name.isBlank() || otherNames.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("an agency's name is blank");
        }
        otherNames = List.copyOf(otherNames);
    }
}
