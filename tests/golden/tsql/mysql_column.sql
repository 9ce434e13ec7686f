-- case collation
CREATE TABLE t (a varchar(10) COLLATE Latin1_General_BIN2 NOT NULL, b bit NOT NULL)
-- expect mysql exact
CREATE TABLE t (
  a varchar(10) COLLATE utf8mb4_bin NOT NULL,
  b tinyint(1) NOT NULL
)
ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_as_ci
-- end

-- case tinyint
CREATE TABLE t (n tinyint NOT NULL)
-- expect mysql exact TAL-S0206
CREATE TABLE t (
  n smallint NOT NULL,
  CHECK (n BETWEEN 0 AND 255)
)
ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_as_ci
-- end

-- case refused
CREATE TABLE t (v rowversion)
-- expect mysql manual TAL-S0207
-- end
