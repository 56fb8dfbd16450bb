package org.parley.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.actor.ActorIds;
import org.parley.actor.SeenSurface;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;

/**
 * A name as naming compares it: folded words without articles and titles, in one order ("Biden, Joe" and "Joe Biden",
 * "Department of Trade" and "Trade Department").
 *
 * @param type kind of actor
 * @param words at least one
 */
record NameForm(ActorType type, List<String> words) {
    private static final Set<String> HEADS = Set.of("department", "ministry", "embassy", "consulate", "parliament");
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for");
    private static final int LONG_PLURAL = 5;

    /** Long names of states that are mostly written short, where they begin another name. */
    private static final Map<String, String> STATES =
            Map.of("united states of america", "us", "united states", "us", "usa", "us", "united kingdom", "uk");

    NameForm {
        words = List.copyOf(words);
    }

    /** The form of a name in the directory. */
    static NameForm of(ActorType type, String name) {
        return ofId(ActorIds.of(type, name), type, false);
    }

    /** The form of an id that articles derived from a type and a name; empty for others. */
    static Optional<NameForm> of(FoundId found) {
        return typeOf(found.foundId()).map(type -> ofId(found.foundId(), type, isInverted(type, found)));
    }

    private static Optional<ActorType> typeOf(String id) {
        for (ActorType type : ActorType.values()) {
            String prefix = type.name().toLowerCase(Locale.ROOT) + ":";
            if (id.startsWith(prefix) && id.length() > prefix.length()) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Whether the surname stood before a comma, all through the first month. */
    private static boolean isInverted(ActorType type, FoundId found) {
        List<SeenSurface> names = found.first().surfaces().stream()
                .filter(seen -> seen.form() == MentionForm.NAME)
                .toList();
        return type == ActorType.PER
                && !names.isEmpty()
                && names.stream()
                        .allMatch(seen ->
                                seen.surface().matches("\\S+,\\s.*") && !Titles.isSuffix(lastWord(seen.surface())));
    }

    private static String lastWord(String surface) {
        List<String> words = ActorIds.words(surface);
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    private static NameForm ofId(String id, ActorType type, boolean inverted) {
        List<String> words =
                initialsJoined(List.of(id.substring(id.indexOf(':') + 1).split("-", -1)));
        if (type == ActorType.PER) {
            List<String> person = new ArrayList<>(words);
            if (inverted) {
                person.add(person.remove(0));
            }
            int titles = Titles.before(person);
            return new NameForm(type, person.size() - titles > 1 ? person.subList(titles, person.size()) : person);
        }
        return new NameForm(type, singular(type, headLast(stateShort(words))));
    }

    private static List<String> initialsJoined(List<String> words) {
        List<String> joined = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
                initials.append(word);
            } else {
                add(initials, joined);
                joined.add(word);
            }
        }
        add(initials, joined);
        return joined;
    }

    private static void add(StringBuilder initials, List<String> joined) {
        if (!initials.isEmpty()) {
            joined.add(initials.toString());
            initials.setLength(0);
        }
    }

    private static List<String> stateShort(List<String> words) {
        for (int length = Math.min(4, words.size() - 1); length > 0; length--) {
            String state = STATES.get(String.join(" ", words.subList(0, length)));
            if (state != null) {
                List<String> shorter = new ArrayList<>(List.of(state));
                shorter.addAll(words.subList(length, words.size()));
                return shorter;
            }
        }
        return words;
    }

    /** "us department of the treasury" becomes "us treasury department". */
    private static List<String> headLast(List<String> words) {
        int head = !words.isEmpty() && isState(words.get(0)) ? 1 : 0;
        if (words.size() < head + 3
                || !HEADS.contains(words.get(head))
                || !words.get(head + 1).equals("of")) {
            return words;
        }
        int rest = words.get(head + 2).equals("the") && words.size() > head + 3 ? head + 3 : head + 2;
        List<String> turned = new ArrayList<>(words.subList(0, head));
        turned.addAll(words.subList(rest, words.size()));
        turned.add(words.get(head));
        return turned;
    }

    private static List<String> singular(ActorType type, List<String> words) {
        String last = words.get(words.size() - 1);
        boolean plural = type == ActorType.NORP
                && last.length() >= LONG_PLURAL
                && last.endsWith("s")
                && !last.endsWith("ss")
                && !last.endsWith("us");
        if (!plural) {
            return words;
        }
        List<String> one = new ArrayList<>(words);
        one.set(words.size() - 1, last.substring(0, last.length() - 1));
        return one;
    }

    /** Whether a word is the short name of a state that other names begin with. */
    static boolean isState(String word) {
        return STATES.containsValue(word);
    }

    String key() {
        return String.join(" ", words);
    }

    /** The first letters of its words, without the small ones. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        words.stream().filter(word -> !SMALL.contains(word)).forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}
