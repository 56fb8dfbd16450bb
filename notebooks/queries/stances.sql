-- What each speaker does by its statements, as far as the reporting verb tells. Copies of articles are left out.
SELECT
    q.speaker,
    a.name,
    q.stance,
    count(*) AS statements
FROM quotes AS q
JOIN stories AS s USING (article_id)
JOIN actors AS a ON a.actor_id = q.speaker
WHERE s.is_first
GROUP BY ALL
ORDER BY q.speaker, statements DESC, q.stance;
