-- The pair that rises most surely: that with the greatest lower end of its slope's interval. When no pair rises, the pair
-- that most stories mention.
WITH seen AS (
    SELECT actor_a, actor_b, sum(stories) AS stories FROM pair_periods GROUP BY ALL
)
SELECT
    s.actor_a,
    s.actor_b,
    a.name AS name_a,
    b.name AS name_b,
    s.stories::BIGINT AS stories,
    t.verdict,
    t.slope,
    t.slope_low,
    t.slope_high,
    t.p,
    t.q,
    t.tests,
    t.periods
FROM seen AS s
JOIN actors AS a ON a.actor_id = s.actor_a
JOIN actors AS b ON b.actor_id = s.actor_b
LEFT JOIN trends AS t
    ON t.actor_a = s.actor_a AND t.actor_b = s.actor_b AND t.measure = 'joint_attention'
ORDER BY (t.verdict = 'rising') DESC NULLS LAST, CASE WHEN t.verdict = 'rising' THEN t.slope_low END DESC,
    s.stories DESC, s.actor_a, s.actor_b
LIMIT 1;
