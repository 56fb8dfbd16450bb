package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.text.Layout;

/** Says whose each name of an article is. */
final class Naming {
    static final String BY_DIRECTORY = "directory";
    static final String BY_TAGGER = "tagger";
    static final String BY_PIPELINE = "pipeline";
    static final String BY_ARTICLE = "article";

    private static final double SURNAME = 0.9;
    private static final double GIVEN_NAME = 0.7;
    private static final double SEAT = 0.6;

    private final ArticleText text;
    private final Layout layout;
    private final Directory directory;
    private final String recogniser;
    private final Readings readings;
    private final Persons persons;
    private final Map<String, String> shownNames = new HashMap<>();

    /** @param recogniser what found the tagged names */
    Naming(ArticleText text, Directory directory, List<FoundName> names, String recogniser) {
        this.text = text;
        this.layout = text.layout();
        this.directory = directory;
        this.recogniser = recogniser;
        this.readings = new Readings(text, names);
        this.persons = new Persons(directory);
        names.forEach(this::introduce);
        persons.settle();
    }

    Persons persons() {
        return persons;
    }

    private void introduce(FoundName name) {
        Optional<Sense> reading = readings.of(name);
        if (reading.isPresent()) {
            KnownActor actor = reading.get().actor();
            if (actor.type() == ActorType.PER && reading.get().kind() == NameKind.NAME) {
                persons.add(actor, words(name));
            }
        } else if (name.type() == ActorType.PER && name.tokens() > 1) {
            persons.add(words(name), surface(name));
        } else if (name.type() != ActorType.PER && name.senses().isEmpty()) {
            shownNames.merge(ActorIds.of(name.type(), surface(name)), surface(name), Naming::better);
        }
    }

    /** Of two surfaces of one actor the one to show: not in capitals, then the longer, then the first by letters. */
    private static String better(String a, String b) {
        Comparator<String> worst = Comparator.<String>comparingInt(s -> KnownSpelling.isCapitals(s) ? 0 : 1)
                .thenComparingInt(String::length)
                .thenComparing(Comparator.reverseOrder());
        return worst.compare(a, b) >= 0 ? a : b;
    }

    /** The mention that a name is. */
    ActorMention mention(FoundName name) {
        Optional<Sense> reading = readings.of(name);
        if (isPerson(name, reading)) {
            return person(name, reading.orElse(null));
        }
        if (reading.isPresent()) {
            return listed(name, reading.get());
        }
        return name.senses().isEmpty() ? discovered(name) : open(name);
    }

    /** A mention of a known name that may stand for several actors. */
    private ActorMention open(FoundName name) {
        Sense first = name.senses().get(0);
        return mention(name, first.actor().type(), form(first.kind()), null, null, BY_DIRECTORY, name.confidence() / 2);
    }

    /** Whether a name is to be looked up among the article's persons, whatever else the directory says of it. */
    private boolean isPerson(FoundName name, Optional<Sense> reading) {
        if (reading.isPresent() && reading.get().actor().type() == ActorType.PER) {
            return reading.get().kind() == NameKind.SURNAME;
        }
        if (name.senses().isEmpty()) {
            return name.type() == ActorType.PER;
        }
        boolean mayBe = name.type() == ActorType.PER || !name.tagged();
        return mayBe
                && name.tokens() == 1
                && isPlainName(name)
                && !persons.ending(words(name)).isEmpty();
    }

    private static boolean isPlainName(FoundName name) {
        return name.senses().stream().anyMatch(s -> s.kind() == NameKind.NAME);
    }

    private ActorMention person(FoundName name, @Nullable Sense listed) {
        List<String> words = words(name);
        Persons.Person full = name.tokens() > 1 ? persons.full(words) : null;
        if (full != null) {
            return person(name, MentionForm.NAME, full, finder(name), name.confidence());
        }
        Set<String> bearers = new TreeSet<>(persons.ending(words));
        if (listed != null && listed.kind() == NameKind.SURNAME) {
            if (bearers.isEmpty()) {
                return listed(name, listed);
            }
        }
        if (bearers.size() == 1) {
            return person(
                    name, MentionForm.SURNAME, persons.person(bearers.iterator().next()), BY_ARTICLE, SURNAME);
        }
        Set<String> called = bearers.isEmpty() ? persons.beginning(words) : Set.of();
        if (called.size() == 1) {
            return person(
                    name, MentionForm.SURNAME, persons.person(called.iterator().next()), BY_ARTICLE, GIVEN_NAME);
        }
        return mention(name, ActorType.PER, MentionForm.SURNAME, null, null, finder(name), name.confidence() / 2);
    }

    private ActorMention person(
            FoundName name, MentionForm form, Persons.Person person, String finder, double confidence) {
        return mention(name, ActorType.PER, form, person.id(), person.name(), finder, confidence);
    }

    private ActorMention listed(FoundName name, Sense sense) {
        double confidence =
                switch (sense.kind()) {
                    case NAME, ACRONYM, DEMONYM -> name.confidence();
                    case SURNAME -> Math.min(name.confidence(), SURNAME);
                    case SEAT -> SEAT;
                };
        KnownActor actor = sense.actor();
        return mention(name, actor.type(), form(sense.kind()), actor.id(), actor.name(), BY_DIRECTORY, confidence);
    }

    private static MentionForm form(NameKind kind) {
        return switch (kind) {
            case NAME, SEAT -> MentionForm.NAME;
            case ACRONYM -> MentionForm.ACRONYM;
            case DEMONYM -> MentionForm.DEMONYM;
            case SURNAME -> MentionForm.SURNAME;
        };
    }

    private ActorMention discovered(FoundName name) {
        String id = ActorIds.of(name.type(), surface(name));
        String shown =
                directory.actor(id).map(KnownActor::name).orElseGet(() -> shownNames.getOrDefault(id, surface(name)));
        return mention(name, name.type(), MentionForm.NAME, id, shown, finder(name), name.confidence());
    }

    private String finder(FoundName name) {
        return name.tagged() ? recogniser : name.senses().isEmpty() ? BY_ARTICLE : BY_DIRECTORY;
    }

    private ActorMention mention(
            FoundName name,
            ActorType type,
            MentionForm form,
            @Nullable String id,
            @Nullable String shown,
            String finder,
            double confidence) {
        return new ActorMention(
                layout.range(name.first(), name.beyond()),
                name.first(),
                name.beyond(),
                type,
                form,
                id,
                shown,
                finder,
                confidence);
    }

    private List<String> words(FoundName name) {
        List<String> words = new ArrayList<>(name.tokens());
        for (int i = name.first(); i < name.beyond(); i++) {
            words.add(Folding.of(text.word(i)));
        }
        return words;
    }

    private String surface(FoundName name) {
        return layout.range(name.first(), name.beyond()).of(layout.text()).replaceAll("\\s+", " ");
    }
}
