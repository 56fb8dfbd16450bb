package org.parley.check;

import static org.parley.table.Tables.ACTORS;
import static org.parley.table.Tables.ACTOR_PERIODS;
import static org.parley.table.Tables.COMENTIONS;
import static org.parley.table.Tables.MENTIONS;
import static org.parley.table.Tables.PAIRS;
import static org.parley.table.Tables.PAIR_PERIODS;
import static org.parley.table.Tables.QUOTES;
import static org.parley.table.Tables.READINGS;
import static org.parley.table.Tables.SAYS_ABOUT;
import static org.parley.table.Tables.STORIES;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.model.ZoneKind;
import org.parley.table.Table;

/**
 * Numbers sum to their evidence. A story and all its copies count in the period of its first article, undated stories
 * don't count, and mentions count where they lie in the story itself rather than in the page around it.
 */
final class SumRules {
    /** Mentions that count, as {@link ZoneKind#isStory} has it. */
    private static final String IN_STORY = Arrays.stream(ZoneKind.values())
            .filter(ZoneKind::isStory)
            .map(zone -> "'" + zone.name().toLowerCase(Locale.ROOT) + "'")
            .collect(Collectors.joining(", ", "actor_id is not null and zone in (", ")"));

    /** A pair's counts of any kind of story. */
    private static final List<String> COUNTS = List.of("stories", "articles");

    /** A pair's counts of stories of some kinds. */
    private static final List<String> PARTS =
            List.of("in_title", "in_statements", "in_narration", "a_speaks_of_b", "b_speaks_of_a");

    /** A pair's means over its stories. */
    private static final List<String> MEANS =
            List.of("same_paragraph", "same_sentence", "near", "token_gap", "closeness");

    private static final String SAME = "p.{} <=> e.{}";
    private static final String SHOWN = "p.{}, e.{} as evident_{}";

    private SumRules() {}

    static List<Rule> all() {
        return List.of(
                pairPeriods(),
                pairs(),
                wholes(),
                margins(),
                actorPeriods(),
                totals(),
                sentences(),
                statements(),
                actors(),
                readings(),
                sayings());
    }

    /** Rows with the periods that they count in, by each window of a table of periods, by month where that is empty. */
    private static String dated(String rows, Table<?> periods) {
        return """
                (select r.*, w.window, if(w.window = 'day', r.first_published, trunc(r.first_published, w.window)) as period
                 from {rows} r cross join (
                   select distinct window from checked_{periods}
                   union select 'month' from (select count(*) as n from checked_{periods}) where n = 0) w
                 where r.first_published is not null)"""
                .replace("{rows}", rows)
                .replace("{periods}", periods.name());
    }

    /** Each part counts a story once, by whichever of its articles has it. */
    private static Rule pairPeriods() {
        return new Rule(
                "a pair's period sums its co-mentions",
                List.of(PAIR_PERIODS, COMENTIONS),
                """
                with story as (
                  select actor_a, actor_b, window, period, story_id, count(*) as articles,
                         max(if(paragraph_distance = 0, 1, 0)) as same_paragraph,
                         max(if(same_sentence > 0, 1, 0)) as same_sentence,
                         min(token_distance) as gap, max(closeness) as closeness,
                         max(if(array_contains(zones, 'title'), 1L, 0L)) as in_title,
                         max(if(in_statements > 0, 1L, 0L)) as in_statements,
                         max(if(in_narration, 1L, 0L)) as in_narration,
                         max(if(a_speaks_of_b > 0, 1L, 0L)) as a_speaks_of_b,
                         max(if(b_speaks_of_a > 0, 1L, 0L)) as b_speaks_of_a
                  from {dated} group by actor_a, actor_b, window, period, story_id),
                evidence as (
                  select actor_a, actor_b, window, period, count(*) as stories, sum(articles) as articles,
                         avg(same_paragraph) as same_paragraph, avg(same_sentence) as same_sentence,
                         avg(if(gap <= 10, 1, 0)) as near, percentile(gap, 0.5) as token_gap,
                         avg(closeness) as closeness, sum(in_title) as in_title,
                         sum(in_statements) as in_statements, sum(in_narration) as in_narration,
                         sum(a_speaks_of_b) as a_speaks_of_b, sum(b_speaks_of_a) as b_speaks_of_a
                  from story group by actor_a, actor_b, window, period),
                told as (select * from checked_pair_periods where {some})
                select coalesce(p.actor_a, e.actor_a) as actor_a, coalesce(p.actor_b, e.actor_b) as actor_b,
                       coalesce(p.period, e.period) as period, {shown}
                from told p full join evidence e
                  on p.actor_a = e.actor_a and p.actor_b = e.actor_b and p.window = e.window and p.period = e.period
                where {differ}
                """
                        .replace("{dated}", dated("checked_comentions", PAIR_PERIODS))
                        .replace("{some}", each(COUNTS, " or ", "{} > 0"))
                        .replace(
                                "{shown}",
                                each(COUNTS, ", ", SHOWN) + ", " + each(PARTS, ", ", SHOWN) + ", "
                                        + each(MEANS, ", ", SHOWN))
                        .replace("{differ}", differ(MEANS)));
    }

    private static Rule pairs() {
        List<String> means =
                MEANS.stream().filter(name -> !name.equals("token_gap")).toList();
        return new Rule(
                "a pair sums its periods",
                List.of(PAIRS, PAIR_PERIODS),
                """
                with summed as (
                  select actor_a, actor_b, window, {sums}, {means}
                  from checked_pair_periods group by actor_a, actor_b, window)
                select coalesce(p.actor_a, e.actor_a) as actor_a, coalesce(p.actor_b, e.actor_b) as actor_b, {shown}
                from checked_pairs p full join summed e
                  on p.actor_a = e.actor_a and p.actor_b = e.actor_b and p.window = e.window
                where {differ}
                """
                        .replace(
                                "{sums}",
                                each(COUNTS, ", ", "sum({}) as {}") + ", " + each(PARTS, ", ", "sum({}) as {}"))
                        .replace("{means}", each(means, ", ", "sum({} * stories) / sum(stories) as {}"))
                        .replace(
                                "{shown}",
                                each(COUNTS, ", ", SHOWN) + ", " + each(PARTS, ", ", SHOWN) + ", "
                                        + each(means, ", ", SHOWN))
                        .replace("{differ}", differ(means)));
    }

    /** Columns that a rule compares, told by the table and by its evidence. */
    private static String differ(List<String> means) {
        return "not (" + each(COUNTS, " and ", SAME) + " and " + each(PARTS, " and ", SAME) + ") or "
                + each(means, " or ", "coalesce(abs(p.{} - e.{}), 1) > 1e-6");
    }

    private static String each(List<String> names, String between, String pattern) {
        return names.stream().map(name -> pattern.replace("{}", name)).collect(Collectors.joining(between));
    }

    private static Rule statements() {
        return new Rule(
                "a co-mention's statements mention both, and those who speak",
                List.of(COMENTIONS, QUOTES),
                """
                with told as (
                  select article_id, quote_id, speaker, explode(array_distinct(mentioned)) as about from checked_quotes),
                together as (
                  select a.article_id, a.about as actor_a, b.about as actor_b, count(*) as statements
                  from told a join told b on a.quote_id = b.quote_id and a.about < b.about
                  group by a.article_id, a.about, b.about),
                spoken as (
                  select article_id, speaker, about, count(*) as statements
                  from told where speaker is not null group by article_id, speaker, about)
                select c.article_id, c.actor_a, c.actor_b, c.in_statements, t.statements as evident_in_statements,
                       c.a_speaks_of_b, a.statements as evident_a_speaks_of_b,
                       c.b_speaks_of_a, b.statements as evident_b_speaks_of_a
                from checked_comentions c
                left join together t
                  on c.article_id = t.article_id and c.actor_a = t.actor_a and c.actor_b = t.actor_b
                left join spoken a
                  on c.article_id = a.article_id and c.actor_a = a.speaker and c.actor_b = a.about
                left join spoken b
                  on c.article_id = b.article_id and c.actor_b = b.speaker and c.actor_a = b.about
                where c.in_statements <> coalesce(t.statements, 0) or c.a_speaks_of_b <> coalesce(a.statements, 0)
                  or c.b_speaks_of_a <> coalesce(b.statements, 0)
                """);
    }

    private static Rule sayings() {
        return new Rule(
                "what an actor says of another sums its statements",
                List.of(SAYS_ABOUT, QUOTES, STORIES),
                """
                with evidence as (
                  select q.speaker, q.about, q.stance, s.window, s.period,
                         count(distinct s.story_id) as stories, count(distinct q.article_id) as articles,
                         count(*) as statements, sum(q.confidence) as likely
                  from (select article_id, speaker, stance, confidence, explode(mentioned) as about
                        from checked_quotes where speaker is not null) q
                  join {dated} s on q.article_id = s.article_id
                  where q.about <> q.speaker
                  group by q.speaker, q.about, q.stance, s.window, s.period)
                select coalesce(t.speaker, e.speaker) as speaker, coalesce(t.about, e.about) as about,
                       t.statements, e.statements as evident_statements
                from checked_says_about t full join evidence e
                  on t.speaker = e.speaker and t.about = e.about and t.stance = e.stance and t.window = e.window
                     and t.period = e.period
                where not (t.stories <=> e.stories and t.articles <=> e.articles and t.statements <=> e.statements)
                  or coalesce(abs(t.likely - e.likely), 1) > 1e-6 * (1 + e.statements)
                """
                        .replace("{dated}", dated("checked_stories", SAYS_ABOUT)));
    }

    private static Rule wholes() {
        return new Rule(
                "a pair's parts are no greater than the whole",
                List.of(PAIR_PERIODS),
                """
                select actor_a, actor_b, period from checked_pair_periods
                where stories > least(stories_a, stories_b) or greatest(stories_a, stories_b) > total_stories
                  or stories > articles
                """);
    }

    private static Rule margins() {
        return new Rule(
                "a pair's margins are its actors' stories",
                List.of(PAIR_PERIODS, ACTOR_PERIODS),
                """
                with margin as (
                  select actor_a as actor_id, window, period, stories_a as stories from checked_pair_periods
                  union all
                  select actor_b, window, period, stories_b from checked_pair_periods)
                select m.actor_id, m.period, m.stories, a.stories as stories_of_actor
                from margin m left join checked_actor_periods a
                  on m.actor_id = a.actor_id and m.window = a.window and m.period = a.period
                where m.stories <> coalesce(a.stories, 0)
                """);
    }

    private static Rule actorPeriods() {
        return new Rule(
                "an actor's period sums its mentions and statements",
                List.of(ACTOR_PERIODS, STORIES, MENTIONS, QUOTES),
                """
                with seen as (
                  select actor_id, article_id, 1L as mentions, 0L as statements from checked_mentions
                  where {in story}
                  union all
                  select speaker, article_id, 0L, 1L from checked_quotes where speaker is not null),
                article as (
                  select actor_id, article_id, sum(mentions) as mentions, sum(statements) as statements
                  from seen group by actor_id, article_id),
                evidence as (
                  select a.actor_id, s.window, s.period,
                         count(distinct if(a.mentions > 0, s.story_id, null)) as stories,
                         sum(if(a.mentions > 0, 1L, 0L)) as articles,
                         sum(a.mentions) as mentions, sum(a.statements) as statements
                  from article a join {dated} s on a.article_id = s.article_id
                  group by a.actor_id, s.window, s.period),
                told as (
                  select * from checked_actor_periods
                  where stories > 0 or articles > 0 or mentions > 0 or statements > 0)
                select coalesce(p.actor_id, e.actor_id) as actor_id, coalesce(p.period, e.period) as period,
                       p.stories, e.stories as evident_stories, p.articles, e.articles as evident_articles,
                       p.mentions, e.mentions as evident_mentions, p.statements, e.statements as evident_statements
                from told p full join evidence e
                  on p.actor_id = e.actor_id and p.window = e.window and p.period = e.period
                where not (p.stories <=> e.stories and p.articles <=> e.articles
                  and p.mentions <=> e.mentions and p.statements <=> e.statements)
                """
                        .replace("{in story}", IN_STORY)
                        .replace("{dated}", dated("checked_stories", ACTOR_PERIODS)));
    }

    private static Rule totals() {
        return new Rule(
                "a period's totals are its stories and their articles",
                List.of(ACTOR_PERIODS, STORIES),
                """
                with evidence as (
                  select window, period, sum(if(is_first, 1L, 0L)) as stories, count(*) as articles
                  from {dated} group by window, period)
                select p.actor_id, p.period, p.total_stories, e.stories as evident_stories,
                       p.total_articles, e.articles as evident_articles
                from checked_actor_periods p left join evidence e on p.window = e.window and p.period = e.period
                where not (p.total_stories <=> e.stories and p.total_articles <=> e.articles)
                """
                        .replace("{dated}", dated("checked_stories", ACTOR_PERIODS)));
    }

    private static Rule sentences() {
        return new Rule(
                "a co-mention's sentences mention both",
                List.of(COMENTIONS, MENTIONS),
                """
                with seen as (
                  select distinct article_id, sentence, actor_id from checked_mentions where {in story}),
                together as (
                  select a.article_id, a.actor_id as actor_a, b.actor_id as actor_b, count(*) as sentences
                  from seen a join seen b
                    on a.article_id = b.article_id and a.sentence = b.sentence and a.actor_id < b.actor_id
                  group by a.article_id, a.actor_id, b.actor_id)
                select c.article_id, c.actor_a, c.actor_b, c.same_sentence, t.sentences as evident_sentences
                from checked_comentions c left join together t
                  on c.article_id = t.article_id and c.actor_a = t.actor_a and c.actor_b = t.actor_b
                where c.same_sentence <> coalesce(t.sentences, 0)
                  or (c.sentence_distance = 0) <> (c.same_sentence > 0)
                """
                        .replace("{in story}", IN_STORY));
    }

    private static Rule actors() {
        return new Rule(
                "an actor's counts are those of its mentions",
                List.of(ACTORS, MENTIONS),
                """
                select a.actor_id, a.mentions, m.mentions as evident_mentions,
                       a.articles, m.articles as evident_articles
                from checked_actors a left join (
                  select actor_id, count(*) as mentions, count(distinct article_id) as articles
                  from checked_mentions group by actor_id) m on a.actor_id = m.actor_id
                where a.mentions <> coalesce(m.mentions, 0) or a.articles <> coalesce(m.articles, 0)
                """);
    }

    private static Rule readings() {
        return new Rule(
                "an article's reading counts its mentions and statements",
                List.of(READINGS, MENTIONS, QUOTES),
                """
                with evidence as (
                  select article_id, sum(mentions) as mentions, sum(quotes) as quotes from (
                    select article_id, 1L as mentions, 0L as quotes from checked_mentions
                    union all
                    select article_id, 0L, 1L from checked_quotes) group by article_id)
                select coalesce(r.article_id, e.article_id) as article_id, r.mentions, e.mentions as evident_mentions,
                       r.quotes, e.quotes as evident_quotes
                from checked_readings r full join evidence e on r.article_id = e.article_id
                where not (r.mentions <=> coalesce(e.mentions, 0) and r.quotes <=> coalesce(e.quotes, 0))
                """);
    }
}
