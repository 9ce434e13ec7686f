-- helper: json_find
-- needs: none
-- what: the items that a path of Oracle's JSON functions finds, lax, members in the order of the text; none for NULL. Oracle Database JSON Developer's Guide 19c, "SQL/JSON Path Expressions".
CREATE OR REPLACE FUNCTION talora.json_find(document text, path text) RETURNS SETOF json
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE ROWS 10 AS $$
DECLARE
  items json[];
  rest text COLLATE "C" := btrim(path);
  found text[];
BEGIN
  IF document IS NULL OR path IS NULL THEN
    RETURN;
  END IF;
  items := ARRAY[document::json];
  rest := substr(regexp_replace(rest, '^(lax|strict)\s+', '', 'i'), 2);
  WHILE rest <> '' AND cardinality(items) > 0 LOOP
    rest := ltrim(rest);
    found := regexp_match(rest, '^\.\s*(?:"((?:[^"\\]|\\.)*)"|([^][()*?."\s]+)|(\*))(.*)$');
    IF found IS NOT NULL AND found[4] !~ '^\(' THEN
      -- lax: the members of the objects in an array
      items := ARRAY(SELECT m.value
                     FROM unnest(items) WITH ORDINALITY AS i (item, place),
                          LATERAL (SELECT e.value, e.n FROM json_array_elements(CASE WHEN json_typeof(i.item) = 'array' THEN i.item END) WITH ORDINALITY AS e (value, n)
                                   UNION ALL
                                   SELECT i.item, 1 WHERE json_typeof(i.item) <> 'array') AS o,
                          LATERAL json_each(CASE WHEN json_typeof(o.value) = 'object' THEN o.value END) WITH ORDINALITY AS m (key, value, n)
                     WHERE found[3] IS NOT NULL OR m.key = coalesce(replace(found[1], '\"', '"'), found[2])
                     ORDER BY i.place, o.n, m.n);
      rest := found[4];
      CONTINUE;
    END IF;
    found := regexp_match(rest, '^\[\s*(\*|[0-9]+)\s*\](.*)$');
    IF found IS NOT NULL THEN
      items := ARRAY(SELECT o.value
                     FROM unnest(items) WITH ORDINALITY AS i (item, place),
                          LATERAL (SELECT e.value, e.n FROM json_array_elements(CASE WHEN json_typeof(i.item) = 'array' THEN i.item END) WITH ORDINALITY AS e (value, n)
                                   UNION ALL
                                   SELECT i.item, 1 WHERE json_typeof(i.item) <> 'array') AS o
                     WHERE found[1] = '*' OR o.n = found[1]::integer + 1
                     ORDER BY i.place, o.n);
      rest := found[2];
      CONTINUE;
    END IF;
    -- filters, ranges, methods: as the server's own path language reads them
    RETURN QUERY SELECT j::json
                 FROM unnest(items) AS i (item), jsonb_path_query(i.item::jsonb, ('$' || rest)::jsonpath) AS j;
    RETURN;
  END LOOP;
  RETURN QUERY SELECT i.item FROM unnest(items) AS i (item);
END
$$;
