-- helper: last_known
-- needs: none
-- what: aggregate: the last value that is not NULL: LAST_VALUE and LAG with IGNORE NULLS. Oracle Database SQL Language Reference 19c, "LAST_VALUE".
CREATE OR REPLACE FUNCTION talora.last_known_step(state anyelement, value anyelement) RETURNS anyelement
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS 'SELECT $2';
CREATE OR REPLACE AGGREGATE talora.last_known(anyelement) (SFUNC = talora.last_known_step, STYPE = anyelement);
