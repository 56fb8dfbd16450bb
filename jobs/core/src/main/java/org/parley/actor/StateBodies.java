package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.model.ZoneKind;

/**
 * Bodies named after their state, whatever the tagger makes of the words: "Norwegian Fisheries Ministry", "Ministry of
 * Defence of Ukraine", "Iran's parliament". A body's id is its state's with what it is ("UA:defence-ministry"), unless
 * the directory lists one of that name.
 */
final class StateBodies {
    private static final Pattern STATE_ID = Pattern.compile("[A-Z]{2}(-[A-Z]{2,3})?");
    private static final int MOST_WORDS = 6;
    private static final double CONFIDENCE = 0.9;

    /** In the ids of bodies that parts of states have rather than states. */
    private static final String DEPARTMENT = "-department";

    /** A body's words around or behind a state's name, and what they make of the state. */
    private record Place(int first, int beyond, String key, String name, BodyWords.Level level) {}

    private final ArticleText text;
    private final Directory directory;

    private StateBodies(ArticleText text, Directory directory) {
        this.text = text;
        this.directory = directory;
    }

    /** Whether an id is that of a state or of a part of one. */
    static boolean isStateId(String id) {
        return STATE_ID.matcher(id).matches();
    }

    /** The id of the state that a body belongs to, or the id itself. */
    static String stateOf(String id) {
        int colon = id.indexOf(':');
        return colon > 1 && Character.isUpperCase(id.charAt(0)) ? id.substring(0, colon) : id;
    }

    /** The tagged names and such bodies, which take the place of names inside them, by begin. */
    static List<FoundName> with(ArticleText text, Directory directory, List<NameMatch> listed, List<FoundName> tagged) {
        StateBodies bodies = new StateBodies(text, directory);
        List<FoundName> names = new ArrayList<>(tagged);
        for (NameMatch state : listed) {
            FoundName body = text.isRead(state.first()) && isState(state) ? bodies.of(state) : null;
            if (body != null && names.stream().noneMatch(name -> isWider(name, body))) {
                names.removeIf(name -> name.overlaps(body.first(), body.beyond()));
                names.add(body);
            }
        }
        names.sort(Comparator.comparingInt(FoundName::first));
        return names;
    }

    private static boolean isState(NameMatch match) {
        return match.senses().stream().anyMatch(StateBodies::isState);
    }

    private static boolean isState(Sense sense) {
        return sense.actor().type() == ActorType.LOC
                && sense.kind() != NameKind.SEAT
                && isStateId(sense.actor().id());
    }

    private static boolean isWider(FoundName name, FoundName body) {
        return name.type() == ActorType.ORG
                && name.first() <= body.first()
                && name.beyond() >= body.beyond()
                && name.tokens() > body.beyond() - body.first();
    }

    private @Nullable FoundName of(NameMatch state) {
        Place place = behind(state);
        place = place == null ? before(state) : place;
        if (place == null) {
            return null;
        }
        BodyWords.Level level =
                place.key().endsWith(DEPARTMENT) && state.senses().stream().anyMatch(StateBodies::isPart)
                        ? BodyWords.Level.PART
                        : place.level();
        List<Sense> senses = new ArrayList<>();
        for (Sense sense : state.senses()) {
            if (isState(sense) && mayHave(sense.actor().id(), level)) {
                Sense body = new Sense(body(sense.actor(), place), NameKind.NAME);
                if (!senses.contains(body)) {
                    senses.add(body);
                }
            }
        }
        return senses.isEmpty()
                ? null
                : new FoundName(place.first(), place.beyond(), ActorType.ORG, senses, true, CONFIDENCE);
    }

    private static boolean mayHave(String state, BodyWords.Level level) {
        return level == BodyWords.Level.ANY || (level == BodyWords.Level.PART) == (state.indexOf('-') > 0);
    }

    private static boolean isPart(Sense sense) {
        return isState(sense) && sense.actor().id().indexOf('-') > 0;
    }

    private KnownActor body(KnownActor state, Place place) {
        String adjective = directory.adjective(state.id()).orElse(state.name());
        List<String> owners = state.id().indexOf('-') > 0
                ? List.of(state.name())
                : List.of(adjective, state.name(), state.id().equals("GB") ? "UK" : state.id());
        for (String owner : owners) {
            Optional<KnownActor> listed = directory.named(owner + " " + place.name(), ActorType.ORG);
            if (listed.isPresent()) {
                return listed.get();
            }
        }
        String id = state.id() + ":" + place.key();
        return directory
                .actor(id)
                .orElseGet(() -> new KnownActor(id, ActorType.ORG, owners.get(0) + " " + place.name(), 0));
    }

    /** A body whose words follow the state's name. */
    private @Nullable Place behind(NameMatch state) {
        int from = state.beyond();
        int end = Math.min(from + MOST_WORDS + 2, text.sentenceBeyond(state.first()));
        boolean owned = from < end && isGenitive(text.word(from));
        from += owned ? 1 : 0;
        if (from >= end) {
            return null;
        }
        boolean lower = owned
                || state.senses().stream()
                        .allMatch(sense -> sense.kind() == NameKind.DEMONYM || sense.kind() == NameKind.ACRONYM);
        BodyWords.Body body = BodyWords.from(text, from, end);
        if (body != null && (lower || isCapital(from)) && !isCapitalWord(from + body.words(), end)) {
            return new Place(state.first(), from + body.words(), body.key(), body.name(), body.level());
        }
        Place of = headed(state.first(), from, end, lower);
        return of == null ? fielded(state, from, end, lower) : of;
    }

    /** "Ministry of Defence" at a token. */
    private @Nullable Place headed(int first, int head, int end, boolean lower) {
        String word = RoleWords.lower(text.word(head));
        boolean of = head + 2 < end && isOf(text.word(head + 1));
        if (!of || !BodyWords.HEADS.contains(word) || !(lower || isCapital(head))) {
            return null;
        }
        int field = head + 2;
        int beyond = isCapital(head) ? capitals(field, end) : field;
        if (beyond == field) {
            for (int i = Math.min(end, field + 2); i > field && beyond == field; i--) {
                beyond = BodyWords.isField(text, field, i) ? i : field;
            }
        }
        return beyond == field ? null : ministry(first, beyond, field, beyond, word);
    }

    /** "Defence Ministry" at a token. */
    private @Nullable Place fielded(NameMatch state, int field, int end, boolean lower) {
        for (int i = field + 1; i < end; i++) {
            String word = RoleWords.lower(text.word(i));
            if (BodyWords.HEADS.contains(word)) {
                boolean told = isCapital(i) ? capitals(field, i) == i : lower && BodyWords.isField(text, field, i);
                return told ? ministry(state.first(), i + 1, field, i, word) : null;
            }
        }
        return null;
    }

    /** A body whose words stand before "of" and the state's name. */
    private @Nullable Place before(NameMatch state) {
        int begin = text.sentenceFirst(state.first());
        int of = state.first() - 1;
        of -= of >= begin && text.word(of).equals("the") ? 1 : 0;
        if (of <= begin || !text.word(of).equals("of") || !isCapital(of - 1)) {
            return null;
        }
        BodyWords.Body body = BodyWords.before(text, of, begin);
        if (body != null && isCapital(of - body.words())) {
            return new Place(of - body.words(), state.beyond(), body.key(), body.name(), body.level());
        }
        for (int head = of - 1; head >= Math.max(begin, of - MOST_WORDS); head--) {
            String word = RoleWords.lower(text.word(head));
            if (BodyWords.HEADS.contains(word) && isCapital(head)) {
                return head == of - 1 ? fieldBefore(state, begin, head, word) : fieldBehind(state, head, of, word);
            }
        }
        return null;
    }

    private @Nullable Place fieldBehind(NameMatch state, int head, int of, String word) {
        return isOf(text.word(head + 1)) && head + 2 < of && capitals(head + 2, of) == of
                ? ministry(head, state.beyond(), head + 2, of, word)
                : null;
    }

    private @Nullable Place fieldBefore(NameMatch state, int begin, int head, String word) {
        for (int field = Math.max(begin, head - 2); field < head; field++) {
            if (isCapital(field) && BodyWords.isField(text, field, head)) {
                return ministry(field, state.beyond(), field, head, word);
            }
        }
        return null;
    }

    private Place ministry(int first, int beyond, int field, int fieldBeyond, String head) {
        String key = BodyWords.field(text, field, fieldBeyond);
        StringBuilder name = new StringBuilder();
        for (String word : key.split("-", -1)) {
            name.append(word.equals("and") || word.equals("of") ? word : capital(word))
                    .append(' ');
        }
        BodyWords.Level level = head.equals("ministry") ? BodyWords.Level.STATE : BodyWords.Level.ANY;
        return new Place(first, beyond, key + "-" + head, name + capital(head), level);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The token after capitalised words, small words between them included. */
    private int capitals(int first, int end) {
        int beyond = first;
        for (int i = first; i < end; i++) {
            if (isCapital(i) && RoleWords.role(text, i) == null) {
                beyond = i + 1;
            } else if (!isSmall(i, end)) {
                break;
            }
        }
        return beyond;
    }

    private boolean isSmall(int token, int end) {
        String word = text.word(token);
        boolean and = word.equals("and") && token + 1 < end && !KnownSpelling.isCapitals(text.word(token + 1));
        return and || word.equals("of") || word.equals("the") || word.equals("-");
    }

    private static boolean isOf(String word) {
        return word.equals("of") || word.equals("for");
    }

    private static boolean isGenitive(String word) {
        return Folding.isApostrophe(word.charAt(0)) && word.length() <= 2;
    }

    private boolean isCapital(int token) {
        return Character.isUpperCase(text.word(token).codePointAt(0));
    }

    /** Whether a name seems to run on, as in "Iranian Army Day": then the body is not what is meant. */
    private boolean isCapitalWord(int token, int end) {
        return token < end
                && isCapital(token)
                && isCapital(token - 1)
                && !KnownSpelling.isCapitals(text.word(token))
                && RoleWords.role(text, token) == null
                && text.layout().zoneOf(token) != ZoneKind.TITLE;
    }
}
