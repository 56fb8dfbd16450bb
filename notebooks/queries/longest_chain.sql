-- The statement that passed through most hands; among several the one that is surest and first.
SELECT
    q.quote_id,
    a.article_id,
    a.published,
    a.outlet,
    a.title,
    a.text,
    q.content,
    q.cue,
    q.stance,
    q.confidence,
    q.chain
FROM quotes AS q
JOIN articles AS a USING (article_id)
ORDER BY len(q.chain) DESC, q.speaker IS NULL, q.confidence DESC, a.published NULLS LAST, q.quote_id
LIMIT 1;
