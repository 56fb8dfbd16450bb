-- Articles of each outlet and month of publication, copies included. Only months in which the outlet has articles have a row.
SELECT
    coalesce(outlet, 'unknown outlet') AS outlet,
    date_trunc('month', published)::DATE AS period,
    count(*) AS articles
FROM articles
WHERE published IS NOT NULL
GROUP BY ALL
ORDER BY outlet, period;
