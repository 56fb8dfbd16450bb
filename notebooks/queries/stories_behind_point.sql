-- The articles behind one month of a pair, story by story; the first article of a story comes first, its copies follow.
-- $actor_a, $actor_b: the two actors' ids, in alphabetical order; $period: the month's first day
SELECT
    c.story_id,
    c.article_id,
    s.is_first,
    c.first_published,
    c.published,
    coalesce(c.outlet, 'unknown outlet') AS outlet,
    a.title,
    a.text,
    c.same_sentence,
    c.sentence_distance
FROM comentions AS c
JOIN stories AS s USING (article_id)
JOIN articles AS a USING (article_id)
WHERE c.actor_a = $actor_a
    AND c.actor_b = $actor_b
    AND date_trunc('month', c.first_published)::DATE = $period::DATE
ORDER BY c.first_published, c.story_id, s.is_first DESC, c.published, c.article_id;
