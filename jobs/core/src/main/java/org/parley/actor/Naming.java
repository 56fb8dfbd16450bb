package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.text.Layout;

/** Says whose each name of an article is. */
final class Naming {
    static final String BY_DIRECTORY = "directory";
    static final String BY_TAGGER = "tagger";
    static final String BY_PIPELINE = "pipeline";
    static final String BY_ARTICLE = "article";

    private static final double SURNAME = 0.9;
    private static final double SURNAME_OF_THE_FIRST = 0.7;
    private static final double GIVEN_NAME = 0.7;
    private static final double SEAT = 0.6;
    private static final double VARIANT = 0.75;
    private static final double SHORT = 0.75;

    private final ArticleText text;
    private final Layout layout;
    private final Directory directory;
    private final KnownPersons knownPersons;
    private final String recogniser;
    private final Readings readings;
    private final Persons persons;
    private final ShortNames shortNames = new ShortNames();
    private final Map<String, String> shownNames = new HashMap<>();

    /** Ids of the directory's actors that the article names. */
    private final Set<String> named = new HashSet<>();

    /** Ids of persons of the directory whose full names were written otherwise than it lists. */
    private final Set<String> respelt = new TreeSet<>();

    /** @param recogniser what found the tagged names */
    Naming(ArticleText text, Directory directory, KnownPersons knownPersons, List<FoundName> names, String recogniser) {
        this.text = text;
        this.layout = text.layout();
        this.directory = directory;
        this.knownPersons = knownPersons;
        this.recogniser = recogniser;
        this.readings = new Readings(text, directory.offices(), names);
        this.persons = new Persons(directory);
        names.forEach(this::introduce);
        persons.settle();
        names.forEach(this::introduceBody);
    }

    Persons persons() {
        return persons;
    }

    ShortNames shortNames() {
        return shortNames;
    }

    private void introduce(FoundName name) {
        Optional<Sense> reading = readings.of(name);
        reading.ifPresent(sense -> named.add(sense.actor().id()));
        if (reading.isPresent()) {
            KnownActor actor = reading.get().actor();
            if (actor.type() == ActorType.PER && reading.get().kind() == NameKind.NAME) {
                persons.add(actor, words(name), name.first());
            } else if (actor.type() == ActorType.PER && isOneWord(name)) {
                persons.addSurname(actor, words(name));
            }
        } else if (name.type() == ActorType.PER && isOneWord(name)) {
            surnamed(name).ifPresent(actor -> persons.addSurname(actor, words(name)));
        } else if (name.type() == ActorType.PER) {
            List<String> words = words(name);
            Optional<KnownActor> known = isUnlisted(words) ? knownPersons.byFullName(words) : Optional.empty();
            if (known.isPresent()) {
                persons.add(known.get(), words, name.first());
                respelt.add(String.join(" ", words));
            } else {
                persons.add(words, surface(name), name.first());
            }
        } else if (name.type() != ActorType.PER && name.senses().isEmpty()) {
            shownNames.merge(ActorIds.of(name.type(), surface(name)), surface(name), Naming::better);
        }
    }

    /** Whether it is one word, be it with hyphens ("Jean-Pierre"), and so no full name. */
    private boolean isOneWord(FoundName name) {
        return text.isOneWord(name.first(), name.beyond());
    }

    /**
     * The person of the directory whose surname stands in capitals, which don't tell it from other words: the one for
     * whom it suffices, or else, behind a form of address ("MR. LINDQVIST:"), the only one so named who was in office.
     */
    private Optional<KnownActor> surnamed(FoundName name) {
        if (!KnownSpelling.isCapitals(surface(name))) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (int i = name.first(); i < name.beyond(); i++) {
            words.add(text.word(i));
        }
        Optional<KnownActor> suffices = directory.surnamed(words);
        return suffices.isEmpty() && name.tokens() == 1 && Titled.isAddressed(text, name.first())
                ? inOffice(Folding.of(words.get(0)))
                : suffices;
    }

    private Optional<KnownActor> inOffice(String surname) {
        List<String> ids = knownPersons.withSurname(surname).stream()
                .filter(id -> directory.offices().inOffice(id, text.published()))
                .toList();
        return ids.size() == 1 ? directory.actor(ids.get(0)) : Optional.empty();
    }

    private boolean isUnlisted(List<String> words) {
        return directory
                .actor(ActorIds.of(ActorType.PER, String.join(" ", words)))
                .isEmpty();
    }

    private void introduceBody(FoundName name) {
        Optional<Sense> reading = readings.of(name);
        if (name.tokens() > 1 && !isPerson(name, reading)) {
            if (reading.isPresent()) {
                KnownActor actor = reading.get().actor();
                if (reading.get().kind() == NameKind.NAME) {
                    shortNames.add(new ShortNames.Body(actor.id(), actor.name(), actor.type(), words(name)));
                }
            } else if (name.senses().isEmpty() && name.type() != ActorType.NORP) {
                String id = ActorIds.of(name.type(), surface(name));
                shortNames.add(new ShortNames.Body(id, shown(id, name), name.type(), words(name)));
            }
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
        return mention(
                name,
                first.actor().type(),
                form(first.kind()),
                Link.open(MentionReason.AMBIGUOUS_NAME, BY_DIRECTORY, name.confidence() / 2));
    }

    /** Whether a name is to be looked up among the article's persons, whatever else the directory says of it. */
    private boolean isPerson(FoundName name, Optional<Sense> reading) {
        if (reading.isPresent() && reading.get().actor().type() == ActorType.PER) {
            return reading.get().kind() == NameKind.SURNAME;
        }
        if (name.senses().isEmpty()) {
            return name.type() == ActorType.PER || isPersonMistaken(name);
        }
        if (name.tokens() > 1 || ContextWords.isPlaced(text, name.first())) {
            return false;
        }
        boolean place = name.tagged() && name.type() == ActorType.LOC;
        Set<String> bearers = persons.ending(words(name));
        return (isPlainName(name) && !place && !bearers.isEmpty())
                || (bearers.size() == 1 && ContextWords.acts(text, name.first(), name.beyond()));
    }

    /** Whether a name that the tagger took for a body's or a place's is the article's person's. */
    private boolean isPersonMistaken(FoundName name) {
        if (name.type() == ActorType.LOC && ContextWords.isPlaced(text, name.first())) {
            return false;
        }
        List<String> words = words(name);
        return persons.full(words) != null
                || persons.ending(words).size() == 1
                || (name.tokens() == 1 && persons.beginning(words).size() == 1);
    }

    private static boolean isPlainName(FoundName name) {
        return name.senses().stream().anyMatch(s -> s.kind() == NameKind.NAME);
    }

    private ActorMention person(FoundName name, @Nullable Sense listed) {
        List<String> words = words(name);
        Persons.Person full = name.tokens() > 1 ? persons.full(words) : null;
        if (full != null) {
            boolean variant = respelt.contains(String.join(" ", words));
            return person(
                    name,
                    MentionForm.NAME,
                    new Link(
                            full.id(),
                            full.name(),
                            variant ? MentionReason.VARIANT_OF : MentionReason.NAMED,
                            finder(name),
                            variant ? Math.min(VARIANT, name.confidence()) : name.confidence()));
        }
        Set<String> bearers = persons.ending(words);
        Optional<Link> titled = titled(name, words, bearers);
        if (titled.isPresent()) {
            return person(name, MentionForm.SURNAME, titled.get());
        }
        if (bearers.isEmpty() && listed != null && listed.kind() == NameKind.SURNAME) {
            return listed(name, listed);
        }
        return person(name, MentionForm.SURNAME, partOf(name, words, bearers));
    }

    /** Of several with a surname the one who held the office of the title before it: "President Tamm" beside Oda Tamm. */
    private Optional<Link> titled(FoundName name, List<String> words, Set<String> bearers) {
        int title = name.first() - 1;
        if (words.size() > 1 || bearers.isEmpty() || !RoleWords.isOffice(text, title)) {
            return Optional.empty();
        }
        String office = RoleWords.office(text, title);
        Set<String> holders = new TreeSet<>(bearers);
        holders.addAll(knownPersons.withSurname(words.get(0)));
        holders.removeIf(id -> !directory.offices().holds(id, office, text.published()));
        return holders.size() == 1
                ? directory
                        .actor(holders.iterator().next())
                        .map(actor -> new Link(actor.id(), actor.name(), MentionReason.OFFICE, BY_DIRECTORY, SURNAME))
                : Optional.empty();
    }

    /** Whose a part of a name is. */
    private Link partOf(FoundName name, List<String> words, Set<String> bearers) {
        if (!bearers.isEmpty()) {
            Set<String> first = bearers.size() == 1 ? bearers : persons.introducedBefore(name.first(), bearers);
            double confidence = bearers.size() == 1 ? SURNAME : SURNAME_OF_THE_FIRST;
            return first.size() == 1
                    ? link(first, MentionReason.SURNAME_OF, confidence)
                    : Link.open(MentionReason.AMBIGUOUS_SURNAME, finder(name), name.confidence() / 2);
        }
        Set<String> called = persons.beginning(words);
        if (called.isEmpty() && words.size() == 1) {
            called = persons.called(words.get(0));
        }
        if (called.size() == 1 && !ContextWords.continuesName(text, name.first())) {
            return link(called, MentionReason.GIVEN_NAME_OF, GIVEN_NAME);
        }
        Optional<KnownActor> surnamed = called.isEmpty() ? surnamed(name) : Optional.empty();
        if (surnamed.isPresent()) {
            KnownActor actor = surnamed.get();
            return new Link(actor.id(), actor.name(), MentionReason.LISTED, BY_DIRECTORY, SURNAME);
        }
        if (called.isEmpty() && words.size() == 1) {
            Set<String> like = persons.like(words.get(0));
            if (like.size() == 1) {
                return link(like, MentionReason.VARIANT_OF, VARIANT);
            }
            Optional<KnownActor> known = like.isEmpty() && RoleWords.isOffice(text, name.first() - 1)
                    ? knownPersons.bySurname(words.get(0))
                    : Optional.empty();
            if (known.isPresent()) {
                KnownActor actor = known.get();
                return new Link(actor.id(), actor.name(), MentionReason.VARIANT_OF, BY_DIRECTORY, VARIANT);
            }
        }
        MentionReason reason = called.size() > 1 ? MentionReason.AMBIGUOUS_SURNAME : MentionReason.NO_ANTECEDENT;
        return Link.open(reason, finder(name), name.confidence() / 2);
    }

    private Link link(Set<String> ids, MentionReason reason, double confidence) {
        Persons.Person person = persons.person(ids.iterator().next());
        return new Link(person.id(), person.name(), reason, BY_ARTICLE, confidence);
    }

    private ActorMention person(FoundName name, MentionForm form, Link link) {
        return mention(name, ActorType.PER, form, link);
    }

    private ActorMention listed(FoundName name, Sense sense) {
        double confidence =
                switch (sense.kind()) {
                    case NAME, ACRONYM, DEMONYM, WORD -> name.confidence();
                    case SURNAME -> Math.min(name.confidence(), SURNAME);
                    case SEAT -> SEAT;
                };
        KnownActor actor = sense.actor();
        return mention(
                name,
                actor.type(),
                form(sense.kind()),
                new Link(actor.id(), actor.name(), reason(name, sense), BY_DIRECTORY, confidence));
    }

    private static MentionReason reason(FoundName name, Sense sense) {
        if (sense.kind() == NameKind.SEAT) {
            return MentionReason.SEAT_OF;
        }
        boolean alone = name.senses().stream()
                .allMatch(other -> other.actor().id().equals(sense.actor().id()));
        return alone ? MentionReason.LISTED : MentionReason.CONTEXT;
    }

    private static MentionForm form(NameKind kind) {
        return switch (kind) {
            case NAME, SEAT, WORD -> MentionForm.NAME;
            case ACRONYM -> MentionForm.ACRONYM;
            case DEMONYM -> MentionForm.DEMONYM;
            case SURNAME -> MentionForm.SURNAME;
        };
    }

    private ActorMention discovered(FoundName name) {
        String folded = text.folded(name.first(), name.beyond());
        Optional<ShortNames.Body> body = shortNames.of(folded);
        if (body.isPresent()) {
            return mention(name, body.get(), MentionForm.NAME, MentionReason.SHORT_FOR);
        }
        if (name.tokens() == 1 && KnownSpelling.isCapitals(text.word(name.first()))) {
            body = shortNames.ofInitials(folded);
            if (body.isPresent()) {
                return mention(name, body.get(), MentionForm.ACRONYM, MentionReason.ACRONYM_OF);
            }
        }
        Optional<KnownActor> party = party(name);
        if (party.isPresent()) {
            KnownActor actor = party.get();
            return mention(
                    name,
                    actor.type(),
                    MentionForm.DEMONYM,
                    new Link(actor.id(), actor.name(), MentionReason.SHORT_FOR, finder(name), name.confidence()));
        }
        String id = ActorIds.of(name.type(), surface(name));
        return mention(
                name,
                name.type(),
                MentionForm.NAME,
                new Link(id, shown(id, name), MentionReason.NAMED, finder(name), name.confidence()));
    }

    private ActorMention mention(FoundName name, ShortNames.Body body, MentionForm form, MentionReason reason) {
        return mention(
                name,
                body.type(),
                form,
                new Link(body.id(), body.name(), reason, BY_ARTICLE, Math.min(SHORT, name.confidence())));
    }

    /** The known party whose adjective a name is ("Democratic"), where the article also names the party otherwise. */
    private Optional<KnownActor> party(FoundName name) {
        return name.tokens() == 1
                ? directory
                        .actor(ActorIds.of(ActorType.ORG, surface(name) + " Party"))
                        .filter(actor -> named.contains(actor.id()))
                : Optional.empty();
    }

    private String shown(String id, FoundName name) {
        return directory.actor(id).map(KnownActor::name).orElseGet(() -> shownNames.getOrDefault(id, surface(name)));
    }

    private String finder(FoundName name) {
        return name.tagged() ? recogniser : name.senses().isEmpty() ? BY_ARTICLE : BY_DIRECTORY;
    }

    private ActorMention mention(FoundName name, ActorType type, MentionForm form, Link link) {
        return link.mention(text, name.first(), name.beyond(), type, form);
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
