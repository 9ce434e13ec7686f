-- helper: first_known
-- needs: none
-- what: aggregate: the first value that is not NULL: FIRST_VALUE and LEAD with IGNORE NULLS. Oracle Database SQL Language Reference 19c, "FIRST_VALUE".
CREATE OR REPLACE FUNCTION talora.first_known_step(state anyelement, value anyelement) RETURNS anyelement
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS 'SELECT $1';
CREATE OR REPLACE AGGREGATE talora.first_known(anyelement) (SFUNC = talora.first_known_step, STYPE = anyelement);
