-- Actors and pairs whose share of the stories rises or falls, the surest first. For every measure there is a family of
-- tests; q is p corrected for their number. Slopes are of the log2 share, per month.
SELECT
    t.measure,
    t.verdict,
    t.actor_a,
    t.actor_b,
    a.name AS name_a,
    b.name AS name_b,
    t.stories,
    t.periods,
    t.slope,
    t.slope_low,
    t.slope_high,
    100 * (pow(2, t.slope) - 1) AS percent_a_month,
    100 * (pow(2, t.slope_low) - 1) AS percent_low,
    100 * (pow(2, t.slope_high) - 1) AS percent_high,
    t.q,
    t.tests
FROM trends AS t
JOIN actors AS a ON a.actor_id = t.actor_a
LEFT JOIN actors AS b ON b.actor_id = t.actor_b
WHERE t.measure IN ('attention', 'joint_attention') AND t.verdict IN ('rising', 'falling')
ORDER BY
    t.measure DESC,
    t.verdict DESC,
    CASE t.verdict WHEN 'rising' THEN -t.slope_low ELSE t.slope_high END,
    t.actor_a,
    t.actor_b;
