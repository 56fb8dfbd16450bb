-- Read after open.sql: a partitioned table without rows has no files either, and gets an empty view here.
CREATE VIEW IF NOT EXISTS mentions AS
SELECT
    ''::VARCHAR AS article_id, ''::VARCHAR AS actor_id, 0 AS "begin", 0 AS "end", '' AS surface, '' AS form, '' AS type,
    '' AS zone, 0 AS paragraph, 0 AS sentence, 0 AS token, 0 AS tokens, false AS in_quote, '' AS finder,
    0.0::DOUBLE AS confidence, '' AS month
WHERE false;

CREATE VIEW IF NOT EXISTS quotes AS
SELECT
    '' AS quote_id, '' AS article_id, '' AS type, [{'begin': 0, 'end': 0}] AS content, [{'begin': 0, 'end': 0}] AS cue,
    [{'begin': 0, 'end': 0}] AS source, '' AS cue_lemma, '' AS speaker, '' AS speaker_name, '' AS stance,
    0.0::DOUBLE AS confidence, '' AS reason, '' AS nested_in,
    [{'role': '', 'actor_id': '', 'name': '', 'begin': 0, 'end': 0}] AS chain, [''] AS mentioned, 0 AS paragraph,
    0 AS sentence, '' AS month
WHERE false;

CREATE VIEW IF NOT EXISTS comentions AS
SELECT
    '' AS article_id, '' AS story_id, NULL::DATE AS published, NULL::DATE AS first_published, '' AS outlet,
    '' AS actor_a, '' AS actor_b, 0 AS token_distance, 0 AS sentence_distance, 0 AS paragraph_distance,
    0 AS same_sentence, 0.0::DOUBLE AS closeness, [''] AS zones, 0 AS a_speaks_of_b, 0 AS b_speaks_of_a, '' AS month
WHERE false;
