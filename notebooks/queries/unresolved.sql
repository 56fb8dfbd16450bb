-- What is unknown, and why: each row is a part of a whole.
SELECT 'Articles' AS whole, 'without a date' AS part, count(*) FILTER (WHERE published IS NULL) AS n, count(*) AS total
FROM articles
UNION ALL
SELECT 'Articles', 'without a known language', count(*) FILTER (WHERE language IS NULL), count(*) FROM articles
UNION ALL
SELECT 'Articles', 'without an outlet', count(*) FILTER (WHERE outlet IS NULL), count(*) FROM articles
UNION ALL
SELECT
    'Mentions',
    CASE form WHEN 'name' THEN 'by name' WHEN 'nominal' THEN 'by a noun' ELSE 'by ' || form END || ', actor unresolved',
    count(*) FILTER (WHERE actor_id IS NULL),
    count(*)
FROM mentions
GROUP BY form
UNION ALL
SELECT 'Statements', 'speaker unknown: ' || replace(r.reason, '_', ' '), count(q.reason), any_value(t.total)
FROM (VALUES ('no_source'), ('unresolved_source'), ('unnamed_source'), ('ambiguous')) AS r (reason)
CROSS JOIN (SELECT count(*) AS total FROM quotes) AS t
LEFT JOIN quotes AS q ON q.reason = r.reason
GROUP BY r.reason
UNION ALL
SELECT 'Pairs', 'too few stories for a trend', count(*) FILTER (WHERE verdict = 'insufficient_data'), count(*)
FROM trends
WHERE measure = 'joint_attention'
ORDER BY whole, n DESC, part;
