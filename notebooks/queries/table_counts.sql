-- How many rows each table holds.
SELECT 'articles' AS "table", 'a document, exactly as read' AS "a row is", count(*) AS "rows" FROM articles
UNION ALL SELECT 'rejections', 'something refused, with the reason', count(*) FROM rejections
UNION ALL SELECT 'stories', 'an article and the story that it tells', count(*) FROM stories
UNION ALL SELECT 'actors', 'an actor seen', count(*) FROM actors
UNION ALL SELECT 'mentions', 'an actor in a text', count(*) FROM mentions
UNION ALL SELECT 'quotes', 'a statement', count(*) FROM quotes
UNION ALL SELECT 'comentions', 'a pair of actors in an article', count(*) FROM comentions
UNION ALL SELECT 'actor_periods', 'an actor in a month', count(*) FROM actor_periods
UNION ALL SELECT 'pair_periods', 'a pair in a month', count(*) FROM pair_periods
UNION ALL SELECT 'trends', 'how a measure of an actor or pair changes', count(*) FROM trends
UNION ALL SELECT 'breaks', 'a sudden change', count(*) FROM breaks;
