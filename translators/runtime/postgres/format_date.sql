-- helper: format_date
-- needs: none
-- what: FORMAT(moment, format) in culture en-US: standard formats of one letter and custom ones; NULL for another letter. Transact-SQL reference, "FORMAT"; .NET, "Custom date and time format strings".
CREATE OR REPLACE FUNCTION talora.format_date(value timestamp, format text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  rest text COLLATE "C" := CASE format COLLATE "C"
    WHEN 'd' THEN 'M/d/yyyy' WHEN 'D' THEN 'dddd, MMMM d, yyyy'
    WHEN 't' THEN 'h:mm tt' WHEN 'T' THEN 'h:mm:ss tt'
    WHEN 'g' THEN 'M/d/yyyy h:mm tt' WHEN 'G' THEN 'M/d/yyyy h:mm:ss tt'
    WHEN 'f' THEN 'dddd, MMMM d, yyyy h:mm tt' WHEN 'F' THEN 'dddd, MMMM d, yyyy h:mm:ss tt'
    WHEN 'm' THEN 'MMMM d' WHEN 'M' THEN 'MMMM d' WHEN 'y' THEN 'MMMM yyyy' WHEN 'Y' THEN 'MMMM yyyy'
    WHEN 's' THEN 'yyyy-MM-ddTHH:mm:ss' WHEN 'u' THEN 'yyyy-MM-dd HH:mm:ss\Z'
    WHEN 'o' THEN 'yyyy-MM-ddTHH:mm:ss.fffffff' WHEN 'O' THEN 'yyyy-MM-ddTHH:mm:ss.fffffff'
    WHEN 'r' THEN 'ddd, dd MMM yyyy HH:mm:ss \G\M\T' WHEN 'R' THEN 'ddd, dd MMM yyyy HH:mm:ss \G\M\T'
    ELSE format END;
  fraction text := to_char(value, 'US') || '0';
  result text := '';
  run text COLLATE "C";
BEGIN
  IF length(rest) = 1 THEN
    RETURN NULL;
  END IF;
  WHILE rest <> '' LOOP
    run := (regexp_match(rest, '^(y+|M+|d+|H+|h+|m+|s+|f+|F+|t+|''[^'']*''?|"[^"]*"?|\\.|.)'))[1];
    rest := substr(rest, length(run) + 1);
    result := result || CASE left(run, 1)
      WHEN 'y' THEN CASE length(run) WHEN 1 THEN (extract(year FROM value)::integer % 100)::text
                                     WHEN 2 THEN lpad((extract(year FROM value)::integer % 100)::text, 2, '0')
                                     ELSE lpad(extract(year FROM value)::text, length(run), '0') END
      WHEN 'M' THEN to_char(value, CASE length(run) WHEN 1 THEN 'FMMM' WHEN 2 THEN 'MM' WHEN 3 THEN 'Mon' ELSE 'FMMonth' END)
      WHEN 'd' THEN to_char(value, CASE length(run) WHEN 1 THEN 'FMDD' WHEN 2 THEN 'DD' WHEN 3 THEN 'Dy' ELSE 'FMDay' END)
      WHEN 'H' THEN to_char(value, CASE length(run) WHEN 1 THEN 'FMHH24' ELSE 'HH24' END)
      WHEN 'h' THEN to_char(value, CASE length(run) WHEN 1 THEN 'FMHH12' ELSE 'HH12' END)
      WHEN 'm' THEN to_char(value, CASE length(run) WHEN 1 THEN 'FMMI' ELSE 'MI' END)
      WHEN 's' THEN to_char(value, CASE length(run) WHEN 1 THEN 'FMSS' ELSE 'SS' END)
      WHEN 'f' THEN left(fraction, length(run))
      WHEN 'F' THEN rtrim(left(fraction, length(run)), '0')
      WHEN 't' THEN left(to_char(value, 'AM'), length(run))
      WHEN '''' THEN btrim(run, '''')
      WHEN '"' THEN btrim(run, '"')
      WHEN '\' THEN substr(run, 2)
      WHEN '%' THEN ''
      ELSE run END;
  END LOOP;
  RETURN result;
END
$$;
