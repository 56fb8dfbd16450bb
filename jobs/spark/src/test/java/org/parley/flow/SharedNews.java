package org.parley.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Actor;
import org.parley.model.ActorOrigin;
import org.parley.model.ActorType;
import org.parley.model.Comention;
import org.parley.model.Mention;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.model.Months;
import org.parley.model.Story;
import org.parley.model.ZoneKind;

/** Stories that mention actors, as rows of the tables that a network is made of. Actors whose id begins with misc are MISC. */
public record SharedNews(List<Story> stories, List<Mention> mentions, List<Comention> comentions, Set<String> ids) {
    private static final int ROSTER = 60;

    public SharedNews() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>());
    }

    /**
     * Sixty actors with a story of their own each week, who meet on two roster pages; alder and birch, who share eight of
     * their ten stories; cedar, dogwood and elm, who share six each with the others. Some stories have a copy, one has no
     * date, and "misc" is in every third.
     */
    public static SharedNews rosterAndFriends() {
        SharedNews news = new SharedNews();
        LocalDate day = LocalDate.of(2024, 1, 3);
        List<String> roster = IntStream.range(0, ROSTER)
                .mapToObj(i -> String.format("name%02d", i))
                .toList();
        for (int week = 0; week < 10; week++) {
            for (int i = 0; i < ROSTER; i++) {
                List<String> actors = new ArrayList<>(List.of(roster.get(i), "other" + (week * 7 + i) % 40));
                if (i % 3 == 0) {
                    actors.add("misc");
                }
                news.story("w" + week + "-" + i, day.plusWeeks(week), actors);
            }
            news.story(
                    "ab" + week,
                    day.plusWeeks(week),
                    week < 8 ? List.of("alder", "birch") : List.of(week == 8 ? "alder" : "birch"));
            if (week < 6) {
                news.story("cde" + week, day.plusWeeks(week), List.of("cedar", "dogwood", "elm"));
                news.copy("cde" + week, day.plusWeeks(week).plusDays(3), List.of("cedar", "dogwood"));
            }
        }
        news.story("roster1", day, roster);
        news.story("roster2", day.plusWeeks(5), roster);
        news.story("undated", null, List.of("alder", "cedar"));
        return news;
    }

    void story(String id, @Nullable LocalDate day, List<String> actors) {
        article(id, id, day, day, actors);
    }

    private void copy(String storyId, LocalDate day, List<String> actors) {
        LocalDate first = stories.stream()
                .filter(story -> story.storyId().equals(storyId))
                .findFirst()
                .orElseThrow()
                .firstPublished();
        article(storyId + "-copy", storyId, first, day, actors);
    }

    private void article(
            String id, String storyId, @Nullable LocalDate first, @Nullable LocalDate day, List<String> actors) {
        stories.add(new Story(id, storyId, id.equals(storyId), first, "Gazette", null, 1, null, Months.of(day)));
        ids.addAll(actors);
        actors.forEach(actor -> mention(id, actor, ZoneKind.BODY, day));
        actors.forEach(actor -> mention(id, actor, ZoneKind.TITLE, day));
        mention(id, "tagged", ZoneKind.TAGS, day);
        for (String a : actors) {
            for (String b : actors) {
                if (a.compareTo(b) < 0) {
                    comentions.add(new Comention(
                            id,
                            storyId,
                            day,
                            first,
                            "Gazette",
                            "Gazette",
                            a,
                            b,
                            3,
                            0,
                            0,
                            1,
                            id.equals(storyId) ? 1.25 : 2.5,
                            List.of(ZoneKind.BODY),
                            1,
                            true,
                            id.hashCode() % 2 == 0 ? 1 : 0,
                            0,
                            Months.of(day)));
                }
            }
        }
    }

    private void mention(String id, String actor, ZoneKind zone, @Nullable LocalDate day) {
        int begin = mentions.size();
        mentions.add(new Mention(
                id,
                actor,
                begin,
                begin + 1,
                actor,
                MentionForm.NAME,
                ActorType.ORG,
                zone,
                0,
                0,
                0,
                1,
                false,
                "test",
                1,
                MentionReason.LISTED,
                null,
                Months.of(day)));
    }

    /** All that are mentioned. */
    public List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (String id : ids) {
            ActorType type = id.startsWith("misc") ? ActorType.MISC : ActorType.PER;
            actors.add(new Actor(id, "The " + id, type, ActorOrigin.DISCOVERED, 1, 1, List.of(), List.of()));
        }
        return actors;
    }

    /** The same rows in another order. */
    SharedNews shuffled(long seed) {
        SharedNews shuffled =
                new SharedNews(new ArrayList<>(stories), new ArrayList<>(mentions), new ArrayList<>(comentions), ids);
        Collections.shuffle(shuffled.stories, new Random(seed));
        Collections.shuffle(shuffled.mentions, new Random(seed + 1));
        Collections.shuffle(shuffled.comentions, new Random(seed + 2));
        return shuffled;
    }
}
