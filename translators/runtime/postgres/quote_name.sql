-- helper: quote_name
-- needs: none
-- what: QUOTENAME(text, mark): the text between the mark and its partner, inner ones doubled; NULL beyond 128 characters or for another mark. Transact-SQL reference, "QUOTENAME".
CREATE OR REPLACE FUNCTION talora.quote_name(value text, mark text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT opening || replace(value COLLATE "C", closing, closing || closing) || closing
  FROM (SELECT first AS opening,
               CASE first WHEN '[' THEN ']' WHEN ']' THEN ']' WHEN '(' THEN ')' WHEN ')' THEN ')'
                          WHEN '<' THEN '>' WHEN '>' THEN '>' WHEN '{' THEN '}' WHEN '}' THEN '}'
                          WHEN '''' THEN '''' WHEN '"' THEN '"' WHEN '`' THEN '`' END AS closing
        FROM (SELECT left(mark COLLATE "C", 1) AS first) AS m) AS q
  WHERE length(value) <= 128
$$;
