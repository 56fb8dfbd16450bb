-- Articles and stories of each month, by the day on which the story was first published. A month without any has a row.
WITH counted AS (
    SELECT
        date_trunc('month', first_published)::DATE AS period,
        count(*) AS articles,
        count(DISTINCT story_id) AS stories
    FROM stories
    WHERE first_published IS NOT NULL
    GROUP BY ALL
),
months AS (
    SELECT unnest(generate_series(min(period), max(period), INTERVAL 1 MONTH))::DATE AS period FROM counted
),
whole AS (SELECT period, bool_or(partial) AS partial FROM actor_periods GROUP BY ALL)
SELECT
    period,
    coalesce(articles, 0) AS articles,
    coalesce(stories, 0) AS stories,
    coalesce(partial, false) AS partial
FROM months
LEFT JOIN counted USING (period)
LEFT JOIN whole USING (period)
ORDER BY period;
