package org.parley.nlp;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names that became no mentions: nobody knows a type of actors for their label, or they lie elsewhere than they say.
 *
 * @param label their label (e.g. MONEY); where it does name a type, with the reason behind it
 * @param names number of them
 */
public record PassedOver(String label, long names) {
    /** Names by their labels, each with how often it occurs. */
    static List<PassedOver> of(Collection<String> labels) {
        Map<String, Long> numbers = new TreeMap<>();
        labels.forEach(label -> numbers.merge(label, 1L, Long::sum));
        return numbers.entrySet().stream()
                .map(entry -> new PassedOver(entry.getKey(), entry.getValue()))
                .toList();
    }
}
