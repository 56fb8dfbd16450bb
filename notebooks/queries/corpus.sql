-- The corpus in one row.
SELECT
    count(*) AS articles,
    count(DISTINCT s.story_id) AS stories,
    count(DISTINCT a.outlet) AS outlets,
    sum(a.words) AS words,
    min(a.published) AS first_day,
    max(a.published) AS last_day,
    count(*) FILTER (WHERE a.published IS NULL) AS undated,
    (SELECT count(*) FROM rejections) AS refused
FROM articles AS a
JOIN stories AS s USING (article_id);
