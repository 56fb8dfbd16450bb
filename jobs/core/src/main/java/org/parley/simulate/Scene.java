package org.parley.simulate;

import java.time.LocalDate;
import java.util.List;

/** What a text is about and who prints it: all that a template's slots can ask for. */
record Scene(Topic topic, Scope scope, List<Party> parties, LocalDate date, Outlet outlet, Outlet agency) {
    Party a() {
        return parties.get(0);
    }

    Party b() {
        return parties.get(parties.size() - 1);
    }

    /** The party across the table. */
    Party other(Party party) {
        return party.equals(a()) ? b() : a();
    }

    String thing() {
        return topic.thing(scope);
    }
}
