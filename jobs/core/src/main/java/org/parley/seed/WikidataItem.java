package org.parley.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.actor.DirectoryEntry;
import org.parley.actor.KnownName;
import org.parley.actor.NameKind;
import org.parley.actor.Tenure;
import org.parley.actor.Unused;
import org.parley.model.ActorType;

/**
 * An item of Wikidata on its way to an actor.
 *
 * <p>Its names are plain ones, with these exceptions, since such exports are long and nobody reads them through: a name
 * in small letters is left out; one word in capitals is an acronym; another one-word name is a surname where the item is
 * a person, and a word that the tagger must agree to where it is an organisation or of no known type.
 */
final class WikidataItem {
    private static final Pattern URL = Pattern.compile("https?://www\\.wikidata\\.org/(?:entity|wiki)/(.+)");
    private static final Pattern OF = Pattern.compile("(.+?) of (?:the )?(\\p{Lu}.*)");
    private static final Pattern OF_STATE = Pattern.compile("(United States) (.+)");
    private static final int LONGEST_ACRONYM = 8;

    private final String id;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> classes = new LinkedHashSet<>();
    private final Set<Tenure> tenures = new LinkedHashSet<>();
    private final Set<String> bodiless = new HashSet<>();
    private String label = "";
    private String type = "";
    private String description = "";

    WikidataItem(String id) {
        this.id = id(id);
    }

    /** An item's id: an address is cut down to it. */
    static String id(String told) {
        Matcher url = URL.matcher(told.strip());
        return url.matches() ? url.group(1) : told.strip();
    }

    void label(String told) {
        if (label.isEmpty()) {
            label = told.strip();
        }
        name(told);
    }

    void name(String told) {
        String name = told.strip().replaceAll("\\s+", " ");
        if (name.codePoints().filter(Character::isLetterOrDigit).count() > 1
                && name.codePoints().anyMatch(WikidataItem::isNoSmallLetter)) {
            names.add(name);
        }
    }

    /** Upper case, or a letter of a script without cases, or a digit. */
    private static boolean isNoSmallLetter(int c) {
        return Character.isLetterOrDigit(c) && !Character.isLowerCase(c);
    }

    void type(String told) {
        type = told.strip().toUpperCase(Locale.ROOT);
    }

    void instanceOf(String told) {
        classes.add(id(told));
    }

    void description(String told) {
        description = told;
    }

    /**
     * An office that the item holds.
     *
     * @param position e.g. President of Iran
     * @param body whose office it is; empty where the position tells
     * @param from a day, month or year, or empty
     * @param to the same
     */
    void position(String position, String body, String from, String to) {
        String office = position.strip();
        Matcher of = OF.matcher(office);
        Matcher ofState = OF_STATE.matcher(office);
        if (!body.isBlank()) {
            String role = office.replaceFirst(" of (the )?" + Pattern.quote(body.strip()) + "$", "");
            held(role, body.strip(), from, to);
        } else if (ofState.matches()) {
            held(ofState.group(2), ofState.group(1), from, to);
        } else if (of.matches()) {
            held(of.group(1), of.group(2), from, to);
        } else if (!office.isEmpty()) {
            bodiless.add(office);
        }
    }

    private void held(String role, String body, String from, String to) {
        if (!role.isBlank()) {
            tenures.add(new Tenure(
                    role.toLowerCase(Locale.ROOT), id(body), RoleDay.first(day(from)), RoleDay.last(day(to))));
        }
    }

    /** "+2013-08-03T00:00:00Z" is a day; months and days that are 00 are not told. */
    private static String day(String told) {
        String day = told.strip().replaceFirst("^\\+", "").replaceFirst("T.*$", "");
        return day.replaceFirst("-00-00$", "").replaceFirst("-00$", "");
    }

    boolean is(String other) {
        return id.equals(other);
    }

    /** What was told of the item that the actor doesn't have. */
    List<Unused> unused() {
        List<Unused> unused = new ArrayList<>(Collections.nCopies(bodiless.size(), Unused.OFFICE_WITHOUT_BODY));
        if (!type.isEmpty() && ActorCells.type(type).isEmpty()) {
            unused.add(Unused.UNKNOWN_TYPE);
        }
        return unused;
    }

    /** The actor; an {@link IllegalArgumentException} where the item has no name, or no id that an actor may have. */
    DirectoryEntry entry() {
        if (id.isEmpty() || label.isEmpty()) {
            throw new IllegalArgumentException(id.isEmpty() ? "there is no id" : "the item " + id + " has no label");
        }
        if (!ActorCells.isId(id)) {
            throw new IllegalArgumentException("\"" + id + "\" is no item's id");
        }
        ActorType kind = WikidataTypes.of(
                type.isEmpty() && !tenures.isEmpty() ? ActorType.PER.name() : type, classes, description);
        List<KnownName> known = new ArrayList<>();
        names.forEach(name -> known.add(new KnownName(name, kind(name, kind))));
        return new DirectoryEntry(id, kind, label, known, List.copyOf(tenures));
    }

    private static NameKind kind(String name, ActorType type) {
        boolean oneWord = name.indexOf(' ') < 0 && name.indexOf('-') < 0;
        if (!oneWord) {
            return NameKind.NAME;
        }
        boolean cased = name.codePoints().anyMatch(Character::isLowerCase);
        if (!cased && name.length() <= LONGEST_ACRONYM && name.codePoints().anyMatch(Character::isUpperCase)) {
            return NameKind.ACRONYM;
        }
        return switch (type) {
            case PER -> NameKind.SURNAME;
            case ORG, MISC -> NameKind.WORD;
            case LOC, NORP -> NameKind.NAME;
        };
    }
}
