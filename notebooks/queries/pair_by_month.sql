-- A pair in each month: stories with both, stories expected if the two were independent, the information component in bits.
-- A month without the pair has a row with 0 stories.
-- $actor_a, $actor_b: the two actors' ids, in alphabetical order
WITH totals AS (
    SELECT period, max(total_stories) AS total_stories, bool_or(partial) AS partial
    FROM actor_periods
    GROUP BY ALL
)
SELECT
    t.period,
    coalesce(p.stories, 0) AS stories,
    coalesce(p.articles, 0) AS articles,
    t.total_stories,
    p.expected,
    p.ic,
    p.ic_low,
    p.ic_high,
    t.partial
FROM totals AS t
LEFT JOIN (SELECT * FROM pair_periods WHERE actor_a = $actor_a AND actor_b = $actor_b) AS p USING (period)
ORDER BY t.period;
