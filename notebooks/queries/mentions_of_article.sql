-- Every mention in an article, in the order of the text. begin and "end" count code points: text[begin:end] is the surface.
-- $article: the article's id
SELECT actor_id, "begin", "end", surface, zone, paragraph, sentence
FROM mentions
WHERE article_id = $article
ORDER BY "begin", "end";
