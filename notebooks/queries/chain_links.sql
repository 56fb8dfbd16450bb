-- Who passes statements on: links of source chains beyond the speaker, by stories.
WITH links AS (
    SELECT q.article_id, unnest(q.chain) AS link FROM quotes AS q
)
SELECT
    replace(l.link.role, '_', ' ') AS role,
    coalesce(a.name, l.link.name) AS name,
    count(DISTINCT s.story_id) AS stories,
    count(*) AS statements
FROM links AS l
JOIN stories AS s USING (article_id)
LEFT JOIN actors AS a ON a.actor_id = l.link.actor_id
WHERE l.link.role <> 'said'
GROUP BY ALL
ORDER BY stories DESC, role, name;
