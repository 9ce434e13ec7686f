-- case json_with_columns
SELECT o.n FROM OPENJSON(N'[{"n":1}]') WITH (n int '$.n') AS o
-- expect postgres exact
SELECT o.n
FROM LATERAL (
    SELECT talora.to_int(talora.json_value(talora_items.item, '$.n')) AS n
    FROM talora.json_items('[{"n":1}]', '$') talora_items
  ) o
-- end

-- case split
SELECT s.value FROM STRING_SPLIT('a,b', ',') AS s
-- expect postgres exact
SELECT s.value
FROM talora.string_split('a,b', ',') s
-- end
