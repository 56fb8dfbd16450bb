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
 * name and of nobody else's ("Patel", "von der Leyen"), or else the beginning ("Xi", "Kamala"), or short for it.
 */
final class Persons {
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** A person: the id, and the fullest name in the article or the directory's. */
    record Person(String id, String name) {}

    private record Written(List<String> words, String surface, int token) {}

    private final Directory directory;
    private final Map<String, List<Written>> writtenBy = new LinkedHashMap<>();
    private final Map<String, Person> known = new HashMap<>();
    private final Map<String, Person> byFull = new HashMap<>();
    private final Map<String, TreeSet<String>> byEnd = new HashMap<>();
    private final Map<String, TreeSet<String>> byBegin = new HashMap<>();
    private final Map<String, Person> byId = new HashMap<>();
    private final Map<String, Integer> introducedAt = new HashMap<>();
    private final SimilarNames similar = new SimilarNames();

    Persons(Directory directory) {
        this.directory = directory;
    }

    /** Adds a person of the directory who is named in full at a token. */
    void add(KnownActor actor, List<String> words, int token) {
        Person person = new Person(actor.id(), actor.name());
        known.put(key(words), person);
        known.put(key(words(actor.name())), person);
        index(person, words);
        index(person, words(actor.name()));
        introducedAt.merge(person.id(), token, Math::min);
    }

    /** Adds a full name, at a token, that the directory does not have. */
    void add(List<String> words, String surface, int token) {
        writtenBy
                .computeIfAbsent(key(words), key -> new ArrayList<>())
                .add(new Written(List.copyOf(words), surface, token));
    }

    /**
     * Tells persons apart, once all are added: same first and last word is the same person, and so is a short form or
     * another spelling of the first. What ends another's name is no full name ("Ocasio-Cortez").
     */
    void settle() {
        writtenBy.values().removeIf(all -> endsOther(all.get(0).words()));
        Map<String, SimilarNames> givenNames = new HashMap<>();
        Map<String, List<Written>> byPerson = new LinkedHashMap<>();
        writtenBy.forEach(
                (key, all) -> byPerson.computeIfAbsent(firstSpelling(formal(key), givenNames), k -> new ArrayList<>())
                        .addAll(all));
        for (Map.Entry<String, List<Written>> entry : byPerson.entrySet()) {
            Person person = known.get(entry.getKey());
            if (person == null) {
                person = discovered(writtenBy.getOrDefault(entry.getKey(), entry.getValue()));
            }
            for (Written written : entry.getValue()) {
                index(person, written.words());
                introducedAt.merge(person.id(), written.token(), Math::min);
            }
        }
    }

    private boolean endsOther(List<String> words) {
        return writtenBy.values().stream()
                .flatMap(List::stream)
                .map(Written::words)
                .anyMatch(other -> other.size() > words.size()
                        && other.subList(other.size() - words.size(), other.size())
                                .equals(words));
    }

    /** The key of the one whose given name this one's is short for; the key itself when there is none, or two. */
    private String formal(String key) {
        int blank = key.indexOf(' ');
        Set<String> keys = new TreeSet<>();
        for (String full : Nicknames.fullOf(key.substring(0, blank))) {
            String other = full + key.substring(blank);
            if (known.containsKey(other) || writtenBy.containsKey(other)) {
                keys.add(other);
            }
        }
        return keys.size() == 1 && !known.containsKey(key) ? keys.iterator().next() : key;
    }

    /** The key that the article had before for a like given name with the same rest; the key itself when there is none. */
    private String firstSpelling(String key, Map<String, SimilarNames> givenNames) {
        int blank = key.indexOf(' ');
        if (known.containsKey(key)) {
            return key;
        }
        SimilarNames seen = givenNames.computeIfAbsent(key.substring(blank), rest -> new SimilarNames());
        Set<String> like = seen.like(key.substring(0, blank));
        String given = key.substring(0, blank);
        String before = like.size() == 1 ? like.iterator().next() : key;
        String first = Nicknames.areTwo(given, before.substring(0, before.indexOf(' '))) ? key : before;
        seen.add(given, first);
        return first;
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
        if (beyond > 1) {
            similar.add(words.get(beyond - 1), person.id());
        }
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

    /** The ids of those whose full given name a word is short for. */
    Set<String> called(String word) {
        Set<String> ids = new TreeSet<>();
        Nicknames.fullOf(word).forEach(full -> ids.addAll(beginning(List.of(full))));
        return ids;
    }

    /** The ids of those whose surname is a word in another spelling. */
    Set<String> like(String word) {
        return similar.like(word);
    }

    /** Those of some persons whom the article has named in full before a token. */
    Set<String> introducedBefore(int token, Set<String> ids) {
        Set<String> introduced = new TreeSet<>(ids);
        introduced.removeIf(id -> introducedAt.getOrDefault(id, Integer.MAX_VALUE) >= token);
        return introduced;
    }

    /**
     * Adds a person of the directory who is named by surname only: for other spellings of the surname, and for the given
     * name alone.
     */
    void addSurname(KnownActor actor, List<String> surname) {
        byId.putIfAbsent(actor.id(), new Person(actor.id(), actor.name()));
        if (surname.size() == 1) {
            similar.add(surname.get(0), actor.id());
        }
        List<String> full = words(actor.name());
        if (full.size() > surname.size()) {
            byBegin.computeIfAbsent(full.get(0), key -> new TreeSet<>()).add(actor.id());
        }
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

    /** First and last word, the suffix ("Jr.") with the last, and between them more initials than one. */
    private static String key(List<String> words) {
        int beyond = bare(words);
        StringBuilder initials = new StringBuilder();
        for (String word : words.subList(1, Math.max(1, beyond - 1))) {
            boolean initial =
                    word.length() == 1 || (word.length() == 2 && (word.charAt(1) == '.' || isConsonants(word)));
            initials.append(initial ? word.replace(".", "") : "");
        }
        String end = String.join(" ", words.subList(Math.max(0, beyond - 1), words.size()));
        return words.get(0) + " " + (initials.length() > 1 ? initials + " " : "") + end;
    }

    /** Two letters that were initials with dots between: "hw" of "H.W.". */
    private static boolean isConsonants(String word) {
        return word.chars().noneMatch(c -> "aeiouyаеиоуіїє".indexOf(c) >= 0);
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

    /** The tokens of a name, folded. */
    static List<String> words(String name) {
        Layout tokens = Layout.of(name, List.of());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.tokens(); i++) {
            words.add(Folding.of(tokens.word(i)));
        }
        return words;
    }
}
