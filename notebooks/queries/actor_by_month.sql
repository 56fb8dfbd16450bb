-- One actor's share of each month's stories. A month without the actor has a row with 0 stories.
-- $actor: the actor's id, such as IR
WITH totals AS (
    SELECT period, max(total_stories) AS total_stories, bool_or(partial) AS partial
    FROM actor_periods
    GROUP BY ALL
)
SELECT
    t.period,
    coalesce(p.stories, 0) AS stories,
    t.total_stories,
    coalesce(p.stories, 0) / t.total_stories AS share,
    t.partial
FROM totals AS t
LEFT JOIN (SELECT * FROM actor_periods WHERE actor_id = $actor) AS p USING (period)
ORDER BY t.period;
