package org.parley.simulate;

/**
 * An invented speaker.
 *
 * @param name the name in full
 * @param surname what later mentions use
 * @param field the ministry's field ("Fisheries"); empty for an organisation
 */
record Person(String name, String surname, Gender gender, Role role, Party party, String field) {
    enum Gender {
        WOMAN,
        MAN;

        String pronoun() {
            return this == WOMAN ? "she" : "he";
        }
    }

    /** The body that the person speaks for, without an article: "Norwegian Fisheries Ministry", "FAO". */
    String body() {
        return party.isState() ? party.adjective() + " " + field + " Ministry" : party.shortName();
    }

    /** The body's id: the directory's for an organisation, its name for a ministry. */
    String bodyId() {
        return party.isState() ? body() : party.id();
    }
}
