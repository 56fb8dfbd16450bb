package org.parley.check;

import static org.parley.table.Tables.ACTORS;
import static org.parley.table.Tables.ACTOR_PERIODS;
import static org.parley.table.Tables.ARTICLES;
import static org.parley.table.Tables.COMENTIONS;
import static org.parley.table.Tables.MENTIONS;
import static org.parley.table.Tables.PAIR_PERIODS;
import static org.parley.table.Tables.QUOTES;
import static org.parley.table.Tables.STORIES;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.table.Table;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** What must hold in every warehouse: spans give their surfaces, ids resolve, numbers sum to their evidence. */
public final class Invariants {
    /** Queries name a table's rows so, lest they meet tables that the session has by the same name. */
    private static final String VIEW = "checked_";

    private Invariants() {}

    /** The rules that a warehouse breaks; none in a sound one. Rules over tables that it lacks are left out. */
    public static List<Violation> of(Warehouse warehouse) {
        List<Table<?>> present = Tables.all().stream().filter(warehouse::has).toList();
        present.forEach(table -> warehouse.read(table).createOrReplaceTempView(VIEW + table.name()));
        try {
            return violations(
                    warehouse,
                    rules().stream()
                            .filter(rule -> present.containsAll(rule.over()))
                            .toList());
        } finally {
            present.forEach(table -> warehouse.spark().catalog().dropTempView(VIEW + table.name()));
        }
    }

    /** One job for all the rules: most are small, and Spark's start of each would cost more than the work. */
    private static List<Violation> violations(Warehouse warehouse, List<Rule> rules) {
        if (rules.isEmpty()) {
            return List.of();
        }
        String counts = IntStream.range(0, rules.size())
                .mapToObj(
                        i -> "select " + i + " as rule, count(*) as breaches, min(to_json(struct(*))) as example from ("
                                + rules.get(i).breaches() + ")")
                .collect(Collectors.joining(" union all "));
        return warehouse
                .spark()
                .sql("select * from (" + counts + ") where breaches > 0 order by rule")
                .collectAsList()
                .stream()
                .map(row -> new Violation(rules.get(row.getInt(0)).says(), row.getLong(1), row.getString(2)))
                .toList();
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        Tables.all().forEach(table -> rules.add(uniqueKey(table)));
        rules.addAll(spanRules());
        rules.addAll(idRules());
        rules.addAll(sumRules());
        return rules;
    }

    private static Rule uniqueKey(Table<?> table) {
        String key = "`" + String.join("`, `", table.key()) + "`";
        return new Rule(
                "a row of " + table + " is known by " + String.join(", ", table.key()),
                List.of(table),
                "select " + key + " from " + VIEW + table + " group by " + key + " having count(*) > 1");
    }

    private static List<Rule> spanRules() {
        return List.of(
                new Rule(
                        "a mention's span gives its surface",
                        List.of(MENTIONS, ARTICLES),
                        """
                        select m.article_id, m.begin, m.end, m.surface
                        from checked_mentions m join checked_articles a on m.article_id = a.article_id
                        where m.begin < 0 or m.end <= m.begin or m.end > length(a.text)
                          or substring(a.text, m.begin + 1, m.end - m.begin) <> m.surface
                        """),
                new Rule(
                        "a zone lies within its article's text",
                        List.of(ARTICLES),
                        """
                        select article_id, zone from (
                          select article_id, length(text) as size, explode(zones) as zone from checked_articles)
                        where zone.begin < 0 or zone.end < zone.begin or zone.end > size
                        """),
                new Rule(
                        "a statement's spans lie within its article's text",
                        List.of(QUOTES, ARTICLES),
                        """
                        select quote_id, span from (
                          select q.quote_id, length(a.text) as size, explode(concat(q.content, q.cue, q.source)) as span
                          from checked_quotes q join checked_articles a on q.article_id = a.article_id)
                        where span.begin < 0 or span.end <= span.begin or span.end > size
                        """),
                new Rule(
                        "a hop's span gives its name",
                        List.of(QUOTES, ARTICLES),
                        """
                        select quote_id, hop from (
                          select q.quote_id, a.text, explode(q.chain) as hop
                          from checked_quotes q join checked_articles a on q.article_id = a.article_id)
                        where substring(text, hop.begin + 1, hop.end - hop.begin) <> hop.name
                        """),
                new Rule(
                        "a row's month is that of its article's day",
                        List.of(ARTICLES),
                        """
                        select article_id, published, month from checked_articles
                        where month <> coalesce(date_format(published, 'yyyy-MM'), 'undated')
                        """));
    }

    private static List<Rule> idRules() {
        List<Rule> rules = new ArrayList<>();
        for (Table<?> table : List.of(STORIES, MENTIONS, QUOTES, COMENTIONS)) {
            rules.add(resolves(table, "article_id", ARTICLES, "article_id"));
            rules.add(new Rule(
                    "a row of " + table + " is in its article's month",
                    List.of(table, ARTICLES),
                    "select t.article_id, t.month, a.month as month_of_article from " + VIEW + table
                            + " t join checked_articles a on t.article_id = a.article_id where t.month <> a.month"));
        }
        rules.add(resolves(STORIES, "story_id", STORIES, "story_id", "is_first"));
        rules.add(resolves(ARTICLES, "article_id", STORIES, "article_id"));
        rules.add(resolves(MENTIONS, "actor_id", ACTORS, "actor_id"));
        rules.add(resolves(QUOTES, "speaker", ACTORS, "actor_id"));
        rules.add(resolves(QUOTES, "nested_in", QUOTES, "quote_id"));
        rules.add(resolves(COMENTIONS, "actor_a", ACTORS, "actor_id"));
        rules.add(resolves(COMENTIONS, "actor_b", ACTORS, "actor_id"));
        rules.add(resolves(ACTOR_PERIODS, "actor_id", ACTORS, "actor_id"));
        return rules;
    }

    private static Rule resolves(Table<?> table, String column, Table<?> target, String id) {
        return resolves(table, column, target, id, "true");
    }

    private static Rule resolves(Table<?> table, String column, Table<?> target, String id, String where) {
        return new Rule(
                "every " + column + " of " + table + " is in " + target,
                List.of(table, target),
                "select distinct t." + column + " from " + VIEW + table + " t left anti join (select " + id + " from "
                        + VIEW + target + " where " + where + ") r on t." + column + " = r." + id + " where t." + column
                        + " is not null");
    }

    private static List<Rule> sumRules() {
        return List.of(
                new Rule(
                        "a pair's period sums its co-mentions",
                        List.of(PAIR_PERIODS, COMENTIONS),
                        """
                        with evidence as (
                          select actor_a, actor_b, 'month' as window, trunc(first_published, 'MM') as period,
                                 count(*) as articles, count(distinct story_id) as stories
                          from checked_comentions where first_published is not null
                          group by actor_a, actor_b, trunc(first_published, 'MM')),
                        told as (select * from checked_pair_periods where articles > 0)
                        select coalesce(p.actor_a, e.actor_a) as actor_a, coalesce(p.actor_b, e.actor_b) as actor_b,
                               coalesce(p.period, e.period) as period, p.articles, e.articles as evident_articles,
                               p.stories, e.stories as evident_stories
                        from told p full join evidence e
                          on p.actor_a = e.actor_a and p.actor_b = e.actor_b and p.window = e.window
                          and p.period = e.period
                        where not (p.articles <=> e.articles and p.stories <=> e.stories)
                        """),
                new Rule(
                        "a pair's parts are no greater than the whole",
                        List.of(PAIR_PERIODS),
                        """
                        select actor_a, actor_b, period from checked_pair_periods
                        where stories > least(stories_a, stories_b) or greatest(stories_a, stories_b) > total_stories
                          or stories > articles
                        """),
                new Rule(
                        "an actor's counts are those of its mentions",
                        List.of(ACTORS, MENTIONS),
                        """
                        select a.actor_id, a.mentions, m.mentions as evident_mentions,
                               a.articles, m.articles as evident_articles
                        from checked_actors a left join (
                          select actor_id, count(*) as mentions, count(distinct article_id) as articles
                          from checked_mentions group by actor_id) m on a.actor_id = m.actor_id
                        where a.mentions <> coalesce(m.mentions, 0) or a.articles <> coalesce(m.articles, 0)
                        """));
    }
}
