package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.text.Layout;

/**
 * The persons that an article names in full. A shorter name is one person's when it is the end of that person's full
 * name and of nobody else's ("Patel", "von der Leyen"), or else the beginning ("Xi", "Kamala").
 */
final class Persons {
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** A person: the id, and the fullest name in the article or the directory's. */
    record Person(String id, String name) {}

    private record Written(List<String> words, String surface) {}

    private final Directory directory;
    private final Map<String, List<Written>> writtenBy = new LinkedHashMap<>();
    private final Map<String, Person> known = new HashMap<>();
    private final Map<String, Person> byFull = new HashMap<>();
    private final Map<String, TreeSet<String>> byEnd = new HashMap<>();
    private final Map<String, TreeSet<String>> byBegin = new HashMap<>();
    private final Map<String, Person> byId = new HashMap<>();

    Persons(Directory directory) {
        this.directory = directory;
    }

    /** Adds a person of the directory who is named in full. */
    void add(KnownActor actor, List<String> words) {
        Person person = new Person(actor.id(), actor.name());
        known.put(key(words), person);
        known.put(key(words(actor.name())), person);
        index(person, words);
        index(person, words(actor.name()));
    }

    /** Adds a full name that the directory does not have. */
    void add(List<String> words, String surface) {
        writtenBy.computeIfAbsent(key(words), key -> new ArrayList<>()).add(new Written(List.copyOf(words), surface));
    }

    /** Tells persons apart, once all are added: same first and last word is the same person. */
    void settle() {
        for (Map.Entry<String, List<Written>> entry : writtenBy.entrySet()) {
            Person person = known.get(entry.getKey());
            if (person == null) {
                person = discovered(entry.getValue());
            }
            for (Written written : entry.getValue()) {
                index(person, written.words());
            }
        }
    }

    private Person discovered(List<Written> written) {
        Comparator<Written> byLength = Comparator.<Written>comparingInt(
                        w -> w.words().size())
                .thenComparingInt(w -> w.surface().length())
                .thenComparing(Written::surface);
        Written shortest = written.stream().min(byLength).orElseThrow();
        Written fullest = written.stream()
                .max(Comparator.<Written>comparingInt(w -> KnownSpelling.isCapitals(w.surface()) ? 0 : 1)
                        .thenComparing(byLength))
                .orElseThrow();
        String id = ActorIds.of(ActorType.PER, String.join(" ", shortest.words()));
        return directory
                .actor(id)
                .map(actor -> new Person(id, actor.name()))
                .orElseGet(() -> new Person(id, fullest.surface()));
    }

    private void index(Person person, List<String> words) {
        byId.put(person.id(), person);
        byFull.put(String.join(" ", words), person);
        int beyond = bare(words);
        for (int from = 1; from < beyond; from++) {
            end(person, words.subList(from, beyond));
            end(person, words.subList(from, words.size()));
        }
        for (int to = 1; to < beyond; to++) {
            byBegin.computeIfAbsent(String.join(" ", words.subList(0, to)), k -> new TreeSet<>())
                    .add(person.id());
        }
    }

    private void end(Person person, List<String> words) {
        byEnd.computeIfAbsent(String.join(" ", words), k -> new TreeSet<>()).add(person.id());
    }

    /** The person of a full name; null when the article has none. */
    @Nullable
    Person full(List<String> words) {
        return byFull.get(String.join(" ", words));
    }

    /** The ids of those whose full name ends so. */
    Set<String> ending(List<String> words) {
        return byEnd.getOrDefault(String.join(" ", words), new TreeSet<>());
    }

    /** The ids of those whose full name begins so. */
    Set<String> beginning(List<String> words) {
        return byBegin.getOrDefault(String.join(" ", words), new TreeSet<>());
    }

    /** A person of this article; an {@link IllegalArgumentException} when there is none with the id. */
    Person person(String id) {
        Person person = byId.get(id);
        if (person == null) {
            throw new IllegalArgumentException("no person " + id);
        }
        return person;
    }

    /** The ends of full names of one word, each with the one person that it names. */
    Map<String, Person> surnames() {
        Map<String, Person> surnames = new HashMap<>();
        byEnd.forEach((words, ids) -> {
            if (ids.size() == 1 && words.indexOf(' ') < 0) {
                surnames.put(words, person(ids.first()));
            }
        });
        return surnames;
    }

    /** First and last word, the suffix ("Jr.") with the last. */
    private static String key(List<String> words) {
        int beyond = bare(words);
        return words.get(0) + " " + String.join(" ", words.subList(Math.max(0, beyond - 1), words.size()));
    }

    private static int bare(List<String> words) {
        int beyond = words.size();
        while (beyond > 1
                && (SUFFIXES.contains(words.get(beyond - 1))
                        || words.get(beyond - 1).equals(","))) {
            beyond--;
        }
        return beyond;
    }

    private static List<String> words(String name) {
        Layout tokens = Layout.of(name, List.of());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.tokens(); i++) {
            words.add(Folding.of(tokens.word(i)));
        }
        return words;
    }
}
