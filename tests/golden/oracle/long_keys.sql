-- case of_one_column
CREATE TABLE g (id NUMBER(9) PRIMARY KEY, name VARCHAR2(1024 CHAR) NOT NULL, CONSTRAINT g_name_uk UNIQUE (name))
-- expect mysql conditional TAL-O0201 TAL-O0227
CREATE TABLE g (
  id int,
  name varchar(1024) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY g_name_uk ((cast(unhex(sha2(name, 256)) AS binary(32))))
)
ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
-- expect mariadb conditional TAL-O0201 TAL-O0227
CREATE TABLE g (
  id int,
  name varchar(1024) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY g_name_uk (name)
)
ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin
-- end

-- case primary
CREATE TABLE m (room NUMBER(9), jid VARCHAR2(1024 CHAR), nick VARCHAR2(20 CHAR), CONSTRAINT m_pk PRIMARY KEY (room, jid))
-- expect mysql conditional TAL-O0201 TAL-O0227
CREATE TABLE m (
  room int NOT NULL,
  jid varchar(1024) NOT NULL,
  nick varchar(20),
  UNIQUE KEY m_pk ((cast(unhex(sha2(concat(room, ',', hex(jid)), 256)) AS binary(32))))
)
ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
-- end

-- case referenced
-- catalog: CREATE TABLE m (jid VARCHAR2(1024 CHAR), CONSTRAINT m_pk PRIMARY KEY (jid));
-- catalog: CREATE TABLE n (jid VARCHAR2(1024 CHAR), CONSTRAINT n_fk FOREIGN KEY (jid) REFERENCES m (jid));
ALTER TABLE m ADD CONSTRAINT m_uk UNIQUE (jid)
-- expect mysql manual TAL-C0008
-- end

-- case indexes
-- catalog: CREATE TABLE m (room NUMBER(9), jid VARCHAR2(1024 CHAR), nick VARCHAR2(600 CHAR));
CREATE INDEX m_ix ON m (room, jid, nick)
-- expect mysql exact TAL-C0033
CREATE INDEX m_ix ON m (room, jid(376), nick(376))
-- end

-- case unique_index
-- catalog: CREATE TABLE m (room NUMBER(9), jid VARCHAR2(1024 CHAR) NOT NULL, nick VARCHAR2(600 CHAR));
CREATE UNIQUE INDEX m_ux ON m (jid)
-- expect mysql exact TAL-O0227
CREATE UNIQUE INDEX m_ux ON m ((cast(unhex(sha2(jid, 256)) AS binary(32))))
-- end
