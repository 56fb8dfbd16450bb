-- In how many stories a speaker's statements mention an actor. What a speaker says of itself is left out.
WITH spoken AS (
    SELECT q.article_id, q.speaker, unnest(q.mentioned) AS mentioned FROM quotes AS q WHERE q.speaker IS NOT NULL
)
SELECT
    spoken.speaker,
    speaking.name AS speaker_name,
    spoken.mentioned,
    named.name AS mentioned_name,
    count(DISTINCT s.story_id) AS stories
FROM spoken
JOIN stories AS s USING (article_id)
JOIN actors AS speaking ON speaking.actor_id = spoken.speaker
JOIN actors AS named ON named.actor_id = spoken.mentioned
WHERE spoken.speaker <> spoken.mentioned
GROUP BY ALL
ORDER BY stories DESC, speaker, mentioned;
