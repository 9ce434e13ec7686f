// Splitting of SQL*Plus scripts: statements, units, directives, substitution, broken input.
#include "parsers/text/sqlplus_script.hpp"

#include "parsers/text/decode.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace talora;
using namespace talora::parsers;

namespace {

struct SplitScript {
  SourceSet sources;
  std::vector<Piece> pieces;
  std::vector<std::string> texts;
};

SplitScript split(const std::string& text) {
  SplitScript script;
  SourceFile& file = script.sources.reserve("t.sql");
  SqlplusState state;
  SqlplusReader reader(file.id(), text, state);
  while (auto piece = reader.next()) {
    if (piece->kind == PieceKind::directive) state.apply(*piece);
    script.pieces.push_back(std::move(*piece));
  }
  std::string output = reader.take_text();
  file.set_text(std::move(output), text, reader.take_stretches());
  for (const Piece& piece : script.pieces)
    script.texts.emplace_back(script.sources.text(piece.span));
  return script;
}

}  // namespace

TEST_CASE("statements end with a semicolon or a slash", "[splitter]") {
  const auto script =
      split("SELECT ';' FROM t;\nSELECT q'[;']' FROM t\n/\nselect 1 -- ; no\nfrom t;");
  REQUIRE(script.texts.size() == 3);
  CHECK(script.texts[0] == "SELECT ';' FROM t");
  CHECK(script.texts[1] == "SELECT q'[;']' FROM t");
  CHECK(script.texts[2] == "select 1 -- ; no\nfrom t");
}

TEST_CASE("units end with a lone slash", "[splitter]") {
  const auto script = split(
      "create or replace function f return number is\nbegin\n  return 1/2;\nend;\n/\nshow errors\n"
      "CREATE TABLE t (a NUMBER);\nbegin null; end;\n/\n");
  REQUIRE(script.pieces.size() == 4);
  CHECK(script.pieces[0].kind == PieceKind::plsql);
  CHECK(script.pieces[1].word == "SHOW");
  CHECK(script.texts[2] == "CREATE TABLE t (a NUMBER)");
  CHECK(script.texts[3] == "begin null; end;");
}

TEST_CASE("a unit without its slash ends before the next CREATE", "[splitter]") {
  const auto script = split("CREATE PROCEDURE p IS BEGIN NULL; END;\n\nCREATE TABLE t (a INT);\n");
  REQUIRE(script.texts.size() == 1);  // END; on the CREATE line itself is not a line of its own
  const auto second =
      split("CREATE PROCEDURE p IS\nBEGIN\n  NULL;\nEND p;\n\nCREATE TABLE t (a INT);\n");
  REQUIRE(second.texts.size() == 2);
  CHECK_FALSE(second.pieces[0].has_terminator);
}

TEST_CASE("variables are substituted and places stay true", "[splitter]") {
  const auto script = split("DEFINE tab = customers\nSELECT &tab..id, nope\n  FROM &tab;\n");
  REQUIRE(script.texts.size() == 2);
  CHECK(script.texts[1] == "SELECT customers.id, nope\n  FROM customers");
  const Span span = script.pieces[1].span;
  const auto nope = static_cast<std::uint32_t>(script.texts[1].find("nope"));
  const Place place = script.sources.file(0).place(span.begin + nope);
  CHECK(place.line == 2);
  CHECK(place.column == 18);
}

TEST_CASE("an undefined variable is kept and reported", "[splitter]") {
  const auto script = split("INSERT INTO t VALUES ('AT&T');");
  CHECK(script.texts[0] == "INSERT INTO t VALUES ('AT&T')");
  REQUIRE(script.pieces[0].findings.size() == 1);
  CHECK(script.pieces[0].findings[0].id == DiagnosticId::undefined_substitution);
  const auto off = split("set define off\nINSERT INTO t VALUES ('AT&T');");
  CHECK(off.pieces[1].findings.empty());
}

TEST_CASE("what never ends is cut so that the rest converts", "[splitter]") {
  const auto script = split("INSERT INTO t VALUES ('a;\nINSERT INTO t VALUES (2);\n");
  REQUIRE(script.pieces.size() == 2);
  CHECK(script.pieces[0].findings[0].id == DiagnosticId::unterminated_string);
  CHECK(script.texts[1] == "INSERT INTO t VALUES (2)");
  const auto comment = split("SELECT 1 /* never\nFROM t;\nSELECT 2 FROM t;");
  REQUIRE(comment.pieces.size() == 2);
  CHECK(comment.pieces[0].findings[0].id == DiagnosticId::unterminated_comment);
}

TEST_CASE("comments before a statement belong to it", "[splitter]") {
  const auto script = split("-- head\n/* more */\nSELECT 1 FROM t;");
  REQUIRE(script.pieces.size() == 1);
  CHECK(script.pieces[0].comments_begin == 0);
  CHECK(script.texts[0] == "SELECT 1 FROM t");
}

TEST_CASE("encodings are found by mark and pattern", "[splitter]") {
  CHECK(decode("\xEF\xBB\xBFSELECT 1").text == "SELECT 1");
  CHECK(decode("caf\xE9").text == "caf\xC3\xA9");
  CHECK(decode("caf\xE9").is_guess);
  CHECK(decode(std::string("S\0E\0L\0E\0C\0T\0", 12)).text == "SELECT");
  CHECK(decode(std::string("\0\1\2\0\3ab\0\0\0", 10)).is_binary);
}

// SQL*Plus User's Guide and Reference, "/ (slash)".
TEST_CASE("a slash behind a statement that was run says so when it changes rows", "[splitter]") {
  const auto script = split(
      "INSERT INTO t VALUES (1);\n/\nCREATE TABLE u (a NUMBER);\n/\nUPDATE t SET a = 2\n/\n"
      "-- of the notice\n/\nDROP TABLE u;\nBEGIN\n  p;\nEND;\n/\nDROP TABLE t;\n");
  REQUIRE(script.texts.size() == 8);
  CHECK(script.pieces[1].kind == PieceKind::directive);
  REQUIRE(script.pieces[1].findings.size() == 1);
  CHECK(script.pieces[1].findings[0].id == DiagnosticId::slash_repeats);
  CHECK(script.texts[2] == "CREATE TABLE u (a NUMBER)");
  CHECK(script.texts[3] == "UPDATE t SET a = 2");
  REQUIRE(script.pieces[4].findings.size() == 1);
  CHECK(script.texts[5] == "DROP TABLE u");
  CHECK(script.texts[6] == "BEGIN\n  p;\nEND;");
  CHECK(script.texts[7] == "DROP TABLE t");
}

// Not SQL*Plus, where the slash must stand alone; scripts for other tools have it.
TEST_CASE("END; / on one line ends a unit", "[splitter]") {
  const auto script = split(
      "CREATE FUNCTION f RETURN NUMBER IS\nBEGIN\n  RETURN 1;\nEND; /\n\n"
      "CREATE FUNCTION g RETURN NUMBER IS\nBEGIN\n  RETURN 2;\nEND;/\n/\n"
      "CALL f('X');\nSELECT 4 / 2 FROM dual;\n");
  REQUIRE(script.texts.size() == 4);
  CHECK(script.texts[0] == "CREATE FUNCTION f RETURN NUMBER IS\nBEGIN\n  RETURN 1;\nEND;");
  CHECK(script.texts[1] == "CREATE FUNCTION g RETURN NUMBER IS\nBEGIN\n  RETURN 2;\nEND;");
  CHECK(script.texts[2] == "CALL f('X')");
  CHECK(script.texts[3] == "SELECT 4 / 2 FROM dual");
}

// SQL*Plus User's Guide and Reference, "Running SQL Commands": a period on a line of its own ends
// the input and keeps the statement in the buffer; the slash runs it.
TEST_CASE("a full stop alone ends the input", "[splitter]") {
  const auto script = split(
      "COMMENT ON COLUMN t.a IS\n'x';\n.\nCOMMENT ON COLUMN t.b IS\n'y';\n"
      "SELECT 1\nFROM dual\n.\n/\nUPDATE t SET a = 1\n.\n\n/\nBEGIN\n  p;\nEND;\n.\n/\n"
      "DROP TABLE t;\n");
  REQUIRE(script.texts.size() == 6);
  CHECK(script.texts[0] == "COMMENT ON COLUMN t.a IS\n'x'");
  CHECK(script.texts[1] == "COMMENT ON COLUMN t.b IS\n'y'");
  CHECK(script.texts[2] == "SELECT 1\nFROM dual");
  CHECK(script.texts[3] == "UPDATE t SET a = 1");
  CHECK(script.texts[4] == "BEGIN\n  p;\nEND;");
  CHECK(script.texts[5] == "DROP TABLE t");
}
