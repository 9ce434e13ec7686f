-- Added when the rows were there already: some addresses have no at sign, only new ones are checked.
ALTER TABLE customers ADD CONSTRAINT customers_email_ck
  CHECK (INSTR(email, '@') > 1) ENABLE NOVALIDATE;
