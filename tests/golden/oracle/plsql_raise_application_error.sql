-- case number_in_text
BEGIN raise_application_error(-20001, 'stock ' || 0.5); END;
-- expect postgres exact
DO $body$
BEGIN
  PERFORM talora.raise_application_error(-20001, 'stock ' || talora.to_char_number(0.5));
END
$body$
-- end
