package org.parley.check;

import static org.parley.table.Tables.ACTORS;
import static org.parley.table.Tables.ACTOR_PERIODS;
import static org.parley.table.Tables.ARTICLES;
import static org.parley.table.Tables.COMENTIONS;
import static org.parley.table.Tables.MENTIONS;
import static org.parley.table.Tables.QUOTES;
import static org.parley.table.Tables.READINGS;
import static org.parley.table.Tables.RENAMINGS;
import static org.parley.table.Tables.STORIES;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.session.UserError;
import org.parley.table.Table;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** What must hold in every warehouse: spans give their surfaces, ids resolve, numbers sum to their evidence. */
public final class Invariants {
    /** Queries name a table's rows so, lest they meet tables that the session has by the same name. */
    static final String VIEW = "checked_";

    private Invariants() {}

    /** The rules that a warehouse breaks; none in a sound one. Rules over tables that it lacks are left out. */
    public static List<Violation> of(Warehouse warehouse) {
        List<Table<?>> present = Tables.all().stream().filter(warehouse::has).toList();
        if (present.isEmpty()) {
            throw new UserError("there are no tables in " + warehouse);
        }
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
        Tables.all().stream().filter(table -> !table.key().isEmpty()).forEach(table -> rules.add(uniqueKey(table)));
        rules.addAll(spanRules());
        rules.addAll(idRules());
        rules.addAll(SumRules.all());
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
                        "an article's zones don't overlap, but for a source in its title",
                        List.of(ARTICLES),
                        """
                        select article_id, zones from (
                          select article_id, zones, filter(zones, z -> z.kind = 'source') as sources,
                                 array_sort(transform(
                                   filter(zones, z -> z.kind <> 'source'), z -> struct(z.begin, z.end, z.kind))) as others
                          from checked_articles)
                        where exists(arrays_zip(others, slice(others, 2, size(others))), pair -> pair.`1`.begin < pair.others.end)
                          or exists(sources, s -> exists(others, o -> s.begin < o.end and o.begin < s.end
                            and not (o.kind = 'title' and o.begin <= s.begin and s.end <= o.end)))
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
        for (Table<?> table : List.of(STORIES, MENTIONS, QUOTES, READINGS, COMENTIONS)) {
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
        rules.add(
                new Rule(
                        "a story has one first day and outlet, those of its first article",
                        List.of(STORIES, ARTICLES),
                        """
                select s.article_id, s.story_id, s.first_published, a.published as published_first,
                       s.first_outlet, a.outlet as outlet_first
                from checked_stories s join checked_articles a on s.story_id = a.article_id
                where not (s.first_published <=> a.published and s.first_outlet <=> a.outlet)
                """));
        rules.add(
                new Rule(
                        "a co-mention has its article's story and the story's first day and outlet",
                        List.of(COMENTIONS, STORIES),
                        """
                select c.article_id, c.story_id, c.first_published, s.story_id as story_of_article,
                       s.first_published as first_day, c.first_outlet, s.first_outlet as outlet_first
                from checked_comentions c join checked_stories s on c.article_id = s.article_id
                where c.story_id <> s.story_id or not (c.first_published <=> s.first_published)
                  or not (c.first_outlet <=> s.first_outlet)
                """));
        rules.add(
                new Rule(
                        "a mention's actor is what its id became by its month",
                        List.of(MENTIONS, RENAMINGS),
                        """
                select m.article_id, m.found_id, m.actor_id, r.last.actor_id as became
                from checked_mentions m left join (
                  select c.found_id, c.month, max(struct(n.since, n.actor_id)) as last
                  from (select distinct coalesce(found_id, actor_id) as found_id, month from checked_mentions) c
                  join checked_renamings n on c.found_id = n.found_id and n.since <= c.month
                  group by c.found_id, c.month) r
                  on coalesce(m.found_id, m.actor_id) = r.found_id and m.month = r.month
                where not (m.actor_id <=> if(r.last is null, coalesce(m.found_id, m.actor_id), r.last.actor_id))
                """));
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
}
