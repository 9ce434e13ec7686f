-- What was written in a ticket, numbered from 1.
CREATE TABLE ticket_notes (
  ticket_id   NUMBER(10)    NOT NULL,
  channel     VARCHAR2(8)   NOT NULL,
  note_no     NUMBER(3)     NOT NULL,
  written_at  TIMESTAMP(0)  NOT NULL,
  author_id   NUMBER(6),                 -- NULL: the customer
  body        CLOB,
  CONSTRAINT ticket_notes_pk PRIMARY KEY (ticket_id, note_no),
  CONSTRAINT ticket_notes_ticket_fk FOREIGN KEY (ticket_id, channel)
    REFERENCES tickets (ticket_id, channel) ON DELETE CASCADE,
  CONSTRAINT ticket_notes_author_fk FOREIGN KEY (author_id)
    REFERENCES staff (staff_id) ON DELETE SET NULL
);
