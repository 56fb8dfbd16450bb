-- Statements that mention an actor, from first articles of stories only, the latest first.
-- $actor: the id of the actor that is spoken of
SELECT
    q.quote_id,
    q.article_id,
    a.published,
    a.outlet,
    coalesce(q.speaker_name, 'unknown: ' || replace(q.reason, '_', ' ')) AS speaker,
    q.stance,
    q.type,
    q.content,
    q.confidence,
    a.text,
    q.mentioned
FROM quotes AS q
JOIN articles AS a USING (article_id)
JOIN stories AS s USING (article_id)
WHERE s.is_first
    AND list_contains(q.mentioned, $actor)
    AND coalesce(q.speaker, '') <> $actor
ORDER BY a.published DESC NULLS LAST, q.article_id, q.content[1]."begin", q.quote_id;
