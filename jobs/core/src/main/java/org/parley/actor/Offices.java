package org.parley.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who held which office of which actor when. Immutable once the directory is built. */
public final class Offices {
    private record Holding(String holder, Tenure tenure) {}

    /** Tenures by body, then by role. */
    private final Map<String, Map<String, List<Holding>>> byBody = new HashMap<>();

    private final Map<String, List<Tenure>> byHolder = new HashMap<>();

    private OfficePhrases phrases = new OfficePhrases(Set.of());

    void add(String holder, String body, Tenure tenure) {
        byBody.computeIfAbsent(body, key -> new HashMap<>())
                .computeIfAbsent(OfficePhrases.role(tenure.role()), key -> new ArrayList<>())
                .add(new Holding(holder, tenure));
        byHolder.computeIfAbsent(holder, key -> new ArrayList<>()).add(tenure);
    }

    /** Whether anybody is known to have held an office of an actor. */
    boolean has(String body) {
        return byBody.containsKey(body);
    }

    /** Whether the office is known, whoever held it when. */
    boolean has(String body, String role) {
        return byBody.getOrDefault(body, Map.of()).containsKey(role);
    }

    /**
     * The id of the one who held an office on a day; empty when nobody did, when two did (the day of a handover), or when
     * the day is not known.
     */
    public Optional<String> holder(String body, String role, @Nullable LocalDate day) {
        if (day == null) {
            return Optional.empty();
        }
        Set<String> holders = new LinkedHashSet<>();
        for (Holding holding : byBody.getOrDefault(body, Map.of()).getOrDefault(role, List.of())) {
            if (holding.tenure().covers(day)) {
                holders.add(holding.holder());
            }
        }
        return holders.size() == 1 ? Optional.of(holders.iterator().next()) : Optional.empty();
    }

    /** Whether an actor held any office on a day. */
    boolean inOffice(String holder, @Nullable LocalDate day) {
        return day != null && byHolder.getOrDefault(holder, List.of()).stream().anyMatch(tenure -> tenure.covers(day));
    }

    /** Whether an actor is known to have held an office, whosever, at any time. */
    boolean holdsEver(String holder, String role) {
        return byHolder.getOrDefault(holder, List.of()).stream()
                .anyMatch(tenure -> OfficePhrases.role(tenure.role()).equals(role));
    }

    /** Whether an actor held an office, whosever, on a day. */
    boolean holds(String holder, String role, @Nullable LocalDate day) {
        return day != null
                && byHolder.getOrDefault(holder, List.of()).stream()
                        .anyMatch(tenure -> tenure.covers(day)
                                && OfficePhrases.role(tenure.role()).equals(role));
    }

    /** What the offices are called. */
    OfficePhrases phrases() {
        return phrases;
    }

    /** To be called once all are added. */
    void close() {
        Set<String> roles = new TreeSet<>();
        byHolder.values().forEach(tenures -> tenures.forEach(tenure -> roles.add(OfficePhrases.role(tenure.role()))));
        phrases = new OfficePhrases(roles);
    }
}
