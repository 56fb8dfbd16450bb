package org.parley.simulate;

import java.time.LocalDate;
import java.util.List;

/**
 * A story before anybody writes it.
 *
 * @param id its name in the truth ("s0001")
 * @param parties whom it is about: one or two; the host of a conference
 * @param outlets who prints it, the first one first; more than one only for the agency's stories
 * @param seed what its wording is drawn from
 */
record StoryPlan(
        String id, LocalDate date, Topic topic, Scope scope, List<Party> parties, List<Outlet> outlets, long seed) {
    StoryPlan in(List<Outlet> others) {
        return new StoryPlan(id, date, topic, scope, parties, others, seed);
    }

    boolean isAgency() {
        return outlets.get(0).form() == Outlet.Form.AGENCY;
    }
}
