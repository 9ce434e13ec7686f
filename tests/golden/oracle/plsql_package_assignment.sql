-- case outside
-- catalog: CREATE PACKAGE counter AS total NUMBER := 100; label VARCHAR2(20); END;
BEGIN
  counter.total := 5;
  counter.label := 'x';
END;
-- expect postgres exact
DO $body$
BEGIN
  BEGIN
    PERFORM counter.talora_init();
    PERFORM talora.state_set('counter', 'total', CAST(5 AS text));
  END;
  DECLARE
    talora_value varchar(20) := 'x';
  BEGIN
    PERFORM counter.talora_init();
    PERFORM talora.state_set('counter', 'label', talora_value);
  END;
END
$body$
-- end

-- case inside
-- catalog: CREATE PACKAGE counter AS PROCEDURE bump; END;
CREATE PACKAGE BODY counter AS
  n PLS_INTEGER := 0;
  PROCEDURE bump IS
  BEGIN
    n := n + 1;
  END;
BEGIN
  n := 7;
END;
-- expect postgres conditional TAL-O0604 TAL-O0800
CREATE OR REPLACE PROCEDURE counter.bump()
LANGUAGE plpgsql
AS $body$
BEGIN
  PERFORM counter.talora_init();
  DECLARE
    talora_value integer := talora.state_get('counter', 'n')::integer + 1;
  BEGIN
    PERFORM talora.state_set('counter', 'n', CAST(talora_value AS text));
  END;
END
$body$
--
CREATE OR REPLACE FUNCTION counter.talora_init()
RETURNS void
LANGUAGE plpgsql
AS $body$
BEGIN
  IF talora.state_begin('counter') THEN
    PERFORM counter.talora_init_specification();
    DECLARE
      talora_value integer := 0;
    BEGIN
      PERFORM talora.state_set('counter', 'n', CAST(talora_value AS text));
    END;
    BEGIN
      DECLARE
        talora_value integer := 7;
      BEGIN
        PERFORM talora.state_set('counter', 'n', CAST(talora_value AS text));
      END;
    END;
  END IF;
END
$body$
-- end
