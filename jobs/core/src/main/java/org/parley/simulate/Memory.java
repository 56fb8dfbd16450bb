package org.parley.simulate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a story has said so far, so that it neither repeats nor contradicts itself. */
final class Memory {
    private final Set<String> used = new HashSet<>();
    private final Map<String, String> choices = new HashMap<>();

    /** One of the lines, a new one while there are any. */
    String fresh(List<String> lines, Chance chance) {
        List<String> unused =
                lines.stream().filter(line -> !used.contains(line)).toList();
        String line = chance.pick(unused.isEmpty() ? lines : unused);
        used.add(line);
        return line;
    }

    /** One of the options: the same again where a story has the same options a second time. */
    String choice(String slot, List<String> options, Chance chance) {
        String known = choices.get(slot);
        if (known != null) {
            return known;
        }
        String option = chance.pick(options);
        choices.put(slot, option);
        return option;
    }

    int number(String slot, int low, int high, Chance chance) {
        String known = choices.get(slot);
        if (known != null) {
            return Integer.parseInt(known);
        }
        int number = chance.between(low, high);
        choices.put(slot, String.valueOf(number));
        return number;
    }
}
