package org.parley.simulate;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.MentionForm;

/** The delegates of a conference, drawn by lot from all who speak for a state: no two of them have more to do with each other. */
final class Roster {
    /** They make 1,770 pairs. */
    private static final int NAMES = 60;

    private Roster() {}

    /** Adds the names. */
    static void write(TemplateBook book, Draft draft, Chance chance) {
        List<Person> people = new ArrayList<>(book.topics().stream()
                .flatMap(topic -> book.states().stream().map(state -> book.speaker(state, topic)))
                .distinct()
                .toList());
        for (int left = NAMES; left > 0; left--) {
            Person person = people.remove(chance.below(people.size()));
            draft.name(person.name(), MentionForm.NAME, person.name());
            draft.append(left == 1 ? "." : left == 2 ? " and " : ", ");
        }
    }
}
