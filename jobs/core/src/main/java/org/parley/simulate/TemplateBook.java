package org.parley.simulate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything under {@code resources/simulate}, parsed. */
final class TemplateBook {
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Outlet> outlets = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final Map<String, List<Frame>> frames = new LinkedHashMap<>();
    private final Map<String, List<String>> common;
    private final List<String> fields;

    TemplateBook() {
        rows("countries.tsv").forEach(row -> parties.put(row[0], country(row)));
        rows("organisations.tsv").forEach(row -> parties.put(row[0], organisation(row)));
        rows("roles.tsv").forEach(row -> roles.add(new Role(row[0], row[1], row[2], row[3], row[4])));
        rows("outlets.tsv").forEach(row -> outlets.add(outlet(row)));
        lines("topics.txt").forEach(key -> topics.add(topic(key)));
        sections("frames.txt")
                .forEach((section, lines) ->
                        frames.put(section, lines.stream().map(Frame::parse).toList()));
        common = sections("common.txt");
        fields = topics.stream().map(Topic::field).distinct().sorted().toList();
    }

    Party party(String id) {
        Party party = parties.get(id);
        if (party == null) {
            throw new IllegalArgumentException("no country or organisation has the id " + id);
        }
        return party;
    }

    List<Party> states() {
        return parties.values().stream().filter(Party::isState).toList();
    }

    List<Topic> topics() {
        return topics;
    }

    Topic topic(String key, String why) {
        return topics.stream()
                .filter(topic -> topic.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic is called " + key + ": " + why));
    }

    List<Outlet> outlets() {
        return outlets;
    }

    List<Outlet> outlets(Outlet.Form form) {
        return outlets.stream().filter(outlet -> outlet.form() == form).toList();
    }

    Outlet outlet(String slug) {
        return outlets.stream()
                .filter(outlet -> outlet.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no outlet is called " + slug));
    }

    List<Frame> frames(String section) {
        return found(frames.get(section), section);
    }

    /** Templates that every topic shares. */
    List<String> common(String section) {
        return found(common.get(section), section);
    }

    /** A topic's own templates, or else the common ones. */
    List<String> lines(Topic topic, String section) {
        List<String> own = topic.sections().get(section);
        return own == null ? common(section) : own;
    }

    /** The person who speaks for a party on a topic: always the same for a ministry. */
    Person speaker(Party party, Topic topic) {
        int number = fields.indexOf(topic.field());
        List<Role> suited = roles.stream().filter(role -> role.suits(party)).toList();
        String[] person = party.people().get(number % party.people().size()).split("/", -1);
        Role role = suited.get((number + party.name().length()) % suited.size());
        Person.Gender gender = person[1].equals("f") ? Person.Gender.WOMAN : Person.Gender.MAN;
        String surname = person[0].substring(person[0].indexOf(' ') + 1);
        return new Person(person[0], surname, gender, role, party, party.isState() ? topic.field() : "");
    }

    private static <T> T found(@Nullable T value, String section) {
        if (value == null) {
            throw new IllegalStateException("no template section is called " + section);
        }
        return value;
    }

    private static Party country(String[] row) {
        List<String> people = new ArrayList<>();
        String[] women = row[8].split(" ", -1);
        String[] men = row[9].split(" ", -1);
        String[] surnames = row[10].split(" ", -1);
        for (int i = 0; i < surnames.length; i++) {
            people.add(i % 2 == 0 ? women[i / 2] + " " + surnames[i] + "/f" : men[i / 2] + " " + surnames[i] + "/m");
        }
        return new Party(
                row[0], row[1], row[2], row[1], row[2], row[3], row[4], row[5], row[6], list(row[7], ","), people);
    }

    private static Party organisation(String[] row) {
        return new Party(row[0], row[1], row[2], row[3], row[4], "", "", row[5], row[6], List.of(), list(row[7], ";"));
    }

    private static Outlet outlet(String[] row) {
        return new Outlet(
                row[0],
                row[1],
                Outlet.Form.valueOf(row[2].toUpperCase(Locale.ROOT)),
                row[3],
                Marks.valueOf(row[4].toUpperCase(Locale.ROOT)),
                Set.of(row[5].split(",", -1)));
    }

    private static List<String> list(String joined, String separator) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(separator, -1));
    }

    private static Topic topic(String key) {
        Map<String, List<String>> sections = sections("topics/" + key + ".txt");
        Map<String, String> about = new LinkedHashMap<>();
        for (String line : found(sections.remove("about"), "about")) {
            int sign = line.indexOf('=');
            about.put(line.substring(0, sign), line.substring(sign + 1));
        }
        return new Topic(key, about, sections);
    }

    private static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else {
                current.add(line);
            }
        }
        return sections;
    }

    private static List<String[]> rows(String file) {
        return lines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    }

    private static List<String> lines(String file) {
        try (InputStream in = TemplateBook.class.getResourceAsStream("/simulate/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks simulate/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
