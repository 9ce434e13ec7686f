-- case clustered
CREATE TABLE t (a int NOT NULL, CONSTRAINT pk_t PRIMARY KEY CLUSTERED (a ASC) WITH (FILLFACTOR = 80) ON [PRIMARY])
-- expect postgres exact TAL-S0014
CREATE TABLE t (
  a integer NOT NULL,
  CONSTRAINT pk_t PRIMARY KEY (a)
)
-- end
