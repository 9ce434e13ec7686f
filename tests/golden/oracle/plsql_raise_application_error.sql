-- case number_in_text
BEGIN raise_application_error(-20001, 'stock ' || 0.5); END;
-- expect postgres exact
-- end
