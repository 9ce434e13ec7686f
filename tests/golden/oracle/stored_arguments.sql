-- case by_name_with_defaults
-- catalog: CREATE FUNCTION fmt (n NUMBER, prefix VARCHAR2 DEFAULT '<', suffix VARCHAR2 := NULL) RETURN VARCHAR2 IS BEGIN RETURN prefix || n || suffix; END;
SELECT fmt(suffix => ']', n => 1) AS a, fmt(2) AS b FROM dual
-- expect mysql exact
SELECT fmt(1, '<', ']') AS a, fmt(2, '<', NULL) AS b
-- end

-- case default_of_an_expression
-- catalog: CREATE FUNCTION day_of (d DATE DEFAULT SYSDATE) RETURN VARCHAR2 IS BEGIN RETURN 'x'; END;
SELECT day_of() AS a FROM dual
-- expect mysql exact
SELECT day_of(day_of__d()) AS a
-- end

-- case number_for_a_text
-- catalog: CREATE FUNCTION kind (s VARCHAR2) RETURN VARCHAR2 IS BEGIN RETURN 'x'; END;
SELECT kind(0.5) AS a FROM dual
-- expect mysql exact
SELECT kind(talora.to_char_number(0.5)) AS a
-- end
