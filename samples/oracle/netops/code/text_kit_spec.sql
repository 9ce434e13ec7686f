-- Small things with text that the packages share.
CREATE OR REPLACE PACKAGE text_kit AS

  c_separator CONSTANT VARCHAR2(3) := ' / ';
  c_nothing   CONSTANT VARCHAR2(10) := '(none)';

  SUBTYPE line_t IS VARCHAR2(400 CHAR);

  -- One value as a reader wants it; c_nothing for NULL.
  FUNCTION show (p_value IN NUMBER) RETURN VARCHAR2;
  FUNCTION show (p_value IN DATE) RETURN VARCHAR2;
  FUNCTION show (p_value IN VARCHAR2) RETURN VARCHAR2;

  -- Part number p_no of a list; NULL when there are fewer or the part is empty.
  FUNCTION part (
    p_list       IN VARCHAR2,
    p_no         IN PLS_INTEGER,
    p_separator  IN VARCHAR2 DEFAULT ';'
  ) RETURN VARCHAR2;

  -- Puts a word at the end of a line, which may be empty yet.
  PROCEDURE append (p_line IN OUT NOCOPY VARCHAR2, p_word IN VARCHAR2);

END text_kit;
/
