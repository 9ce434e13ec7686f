-- helper: datediff
-- needs: none
-- what: DATEDIFF(unit, first, last): how many boundaries of the unit lie between; weeks begin on Sunday. Transact-SQL reference, "DATEDIFF", "DATEDIFF_BIG".
CREATE OR REPLACE FUNCTION talora.datediff(unit text, first timestamp, last timestamp) RETURNS bigint
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE unit
    WHEN 'year' THEN extract(year FROM last) - extract(year FROM first)
    WHEN 'quarter' THEN (extract(year FROM last) - extract(year FROM first)) * 4
                        + extract(quarter FROM last) - extract(quarter FROM first)
    WHEN 'month' THEN (extract(year FROM last) - extract(year FROM first)) * 12
                      + extract(month FROM last) - extract(month FROM first)
    WHEN 'week' THEN (last::date - extract(dow FROM last)::integer
                      - (first::date - extract(dow FROM first)::integer)) / 7
    WHEN 'day' THEN last::date - first::date
    WHEN 'hour' THEN extract(epoch FROM date_trunc('hour', last) - date_trunc('hour', first)) / 3600
    WHEN 'minute' THEN extract(epoch FROM date_trunc('minute', last) - date_trunc('minute', first)) / 60
    WHEN 'second' THEN extract(epoch FROM date_trunc('second', last) - date_trunc('second', first))
    WHEN 'millisecond' THEN extract(epoch FROM date_trunc('milliseconds', last) - date_trunc('milliseconds', first)) * 1000
    WHEN 'microsecond' THEN extract(epoch FROM last - first) * 1000000
  END::bigint
$$;
CREATE OR REPLACE FUNCTION talora.datediff(unit text, first time, last time) RETURNS bigint
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT talora.datediff(unit, date '1900-01-01' + first, date '1900-01-01' + last)
$$;
