-- The actors in most stories: attention over the whole corpus. Undated stories are not counted.
-- $n: how many
SELECT
    p.actor_id,
    any_value(a.name) AS name,
    any_value(a.type) AS type,
    sum(p.stories)::BIGINT AS stories,
    sum(p.articles)::BIGINT AS articles,
    sum(p.mentions)::BIGINT AS mentions,
    sum(p.statements)::BIGINT AS statements
FROM actor_periods AS p
JOIN actors AS a USING (actor_id)
GROUP BY p.actor_id
ORDER BY stories DESC, p.actor_id
LIMIT $n;
