package org.parley.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorIds;
import org.parley.actor.SeenSurface;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;

/**
 * Ids that are one name, under the id that stands for them, with what was seen of them.
 *
 * @param id the id
 * @param listed the directory's actor of this id; null when it has none
 * @param type kind of actor
 * @param key the name, folded; a listed actor's first
 * @param names what mentions were written by
 * @param counts by month, sorted
 */
public record NameNode(
        String id,
        @Nullable ListedName listed,
        ActorType type,
        String key,
        List<NameSeen> names,
        List<MonthCount> counts) {
    private static final Pattern RUN_TOGETHER = Pattern.compile("[ \u00a0]{3}");
    private static final String SIGNS = ":;!?[]{}<>|•—…";

    public NameNode {
        names = List.copyOf(names);
        counts = MonthCount.summed(counts);
    }

    /** What was seen of one id, as a node of its own. */
    static NameNode of(FoundId found, @Nullable ListedName listed, ActorType type, String key) {
        List<NameSeen> names = new ArrayList<>();
        List<MonthCount> counts = new ArrayList<>();
        for (MonthSeen month : found.months()) {
            Map<String, Long> byName = new TreeMap<>();
            Map<String, Long> byAcronym = new TreeMap<>();
            for (SeenSurface seen : month.surfaces()) {
                if (seen.form() == MentionForm.NAME) {
                    byName.merge(words(seen.type(), seen.surface()), seen.mentions(), Long::sum);
                } else if (seen.form() == MentionForm.ACRONYM) {
                    byAcronym.merge(words(seen.type(), seen.surface()), seen.mentions(), Long::sum);
                }
            }
            byName.forEach((name, n) -> names.add(new NameSeen(name, MentionForm.NAME, month.month(), n)));
            byAcronym.forEach((name, n) -> names.add(new NameSeen(name, MentionForm.ACRONYM, month.month(), n)));
            counts.add(new MonthCount(
                    month.month(),
                    month.articles(),
                    month.use().lower(),
                    month.use().labels(),
                    month.use().starts(),
                    month.use().joined(),
                    month.use().beside(),
                    month.use().closed(),
                    month.use().named(),
                    count(month, NameNode::isCapitals),
                    count(month, NameNode::hasSign)));
        }
        return new NameNode(found.foundId(), listed, type, key, names, counts);
    }

    private static String words(ActorType type, String surface) {
        return ActorIds.words(surface).isEmpty()
                ? ""
                : NameForm.of(type, surface).key();
    }

    private static long count(MonthSeen month, Predicate<String> test) {
        return month.surfaces().stream()
                .filter(seen -> seen.form() == MentionForm.NAME && test.test(seen.surface()))
                .mapToLong(SeenSurface::mentions)
                .sum();
    }

    private static boolean isCapitals(String surface) {
        return surface.chars().anyMatch(Character::isUpperCase)
                && surface.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean hasSign(String surface) {
        String inside = surface.substring(1, Math.max(1, surface.length() - 1));
        long open = surface.chars().filter(c -> c == '“').count();
        long shut = surface.chars().filter(c -> c == '”').count();
        return open != shut
                || RUN_TOGETHER.matcher(surface).find()
                || inside.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    /** The same node with more that was seen of it. */
    public static NameNode merged(List<NameNode> parts) {
        NameNode first = parts.stream()
                .min(Comparator.comparing((NameNode part) -> part.listed() == null ? 1 : 0)
                        .thenComparing(NameNode::key)
                        .thenComparing(NameNode::type))
                .orElseThrow();
        List<NameSeen> names = new ArrayList<>();
        List<MonthCount> counts = new ArrayList<>();
        for (NameNode part : parts) {
            names.addAll(part.names());
            counts.addAll(part.counts());
        }
        names.sort(Comparator.comparing(NameSeen::month)
                .thenComparing(NameSeen::key)
                .thenComparing(NameSeen::form)
                .thenComparing(NameSeen::mentions));
        return new NameNode(first.id(), first.listed(), first.type(), first.key(), names, counts);
    }

    String firstMonth() {
        return counts.get(0).month();
    }

    /** Articles of all months. */
    long articles() {
        return counts.stream().mapToLong(MonthCount::articles).sum();
    }

    List<String> words() {
        return Arrays.asList(key.split(" ", -1));
    }

    /** All its names: a listed actor has several. */
    List<List<String>> allWords() {
        return listed == null
                ? List.of(words())
                : listed.keys().stream()
                        .map(name -> Arrays.asList(name.split(" ", -1)))
                        .toList();
    }

    boolean isPerson() {
        return type == ActorType.PER;
    }
}
