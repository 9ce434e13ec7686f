-- case check
-- catalog: CREATE TABLE doc (id NUMBER(9), body CLOB);
SELECT id FROM doc WHERE body IS JSON
-- expect postgres conditional TAL-O0452
SELECT id
FROM doc
WHERE talora.is_json(body) = 1
-- expect mysql conditional TAL-O0452
SELECT id
FROM doc
WHERE CASE json_valid(body) WHEN 1 THEN CAST(json_type(body) AS binary) IN ('OBJECT', 'ARRAY') WHEN 0 THEN FALSE END <> 0
-- end

-- case negated
-- catalog: CREATE TABLE doc (id NUMBER(9), body CLOB);
SELECT id FROM doc WHERE body IS NOT JSON
-- expect postgres conditional TAL-O0452
SELECT id
FROM doc
WHERE talora.is_json(body) = 0
-- end
