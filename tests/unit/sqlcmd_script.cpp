// Splitting of T-SQL scripts: batches, sqlcmd commands, substitution, broken input.
#include "parsers/text/sqlcmd_script.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace talora;
using namespace talora::parsers;

namespace {

struct SplitScript {
  SourceSet sources;
  SqlcmdState state;
  std::vector<Piece> pieces;
  std::vector<std::string> texts;
};

SplitScript split(const std::string& text, SqlcmdState state = {}) {
  SplitScript script;
  script.state = std::move(state);
  SourceFile& file = script.sources.reserve("t.sql");
  SqlcmdReader reader(file.id(), text, script.state);
  while (auto piece = reader.next())
    script.pieces.push_back(std::move(*piece));
  std::string output = reader.take_text();
  file.set_text(std::move(output), text, reader.take_stretches());
  for (const Piece& piece : script.pieces)
    script.texts.emplace_back(script.sources.text(piece.span));
  return script;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("GO ends a batch on a line of its own", "[splitter]") {
  CHECK(split("SELECT 1\nGO\nSELECT 2\n  go  \nSELECT 3 -- GO\nGo -- end\nSELECT 4").texts ==
        Texts{"SELECT 1", "SELECT 2", "SELECT 3 -- GO", "SELECT 4"});
  CHECK(split("SELECT 1\r\nGO\r\nSELECT 2\r\nGO").texts == Texts{"SELECT 1", "SELECT 2"});
  CHECK(split("SELECT 1 GO\nSELECT gone\nGOTO x\nGO_ON: SELECT 1").pieces.size() == 1);
  CHECK(split("GO\nGO\n\nGO").pieces.empty());
  const auto script = split("SELECT 1\nGO\nSELECT 2");
  CHECK(script.pieces[0].has_terminator);
  CHECK_FALSE(script.pieces[1].has_terminator);
}

TEST_CASE("GO inside literals, names and comments is text", "[splitter]") {
  for (const std::string text :
       {"SELECT 'a\nGO\nb'", "SELECT [a\nGO\n]", "SELECT \"a\nGO\nb\"", "/* a\nGO\n*/ SELECT 1",
        "/* a /* b */\nGO\n*/ SELECT 1", "SELECT 'it''s\nGO\n'"}) {
    INFO(text);
    CHECK(split(text).texts == Texts{text});
  }
  CHECK(split("SELECT ']' -- it's\nGO\nSELECT [a'b]\nGO\nSELECT 1").pieces.size() == 3);
}

TEST_CASE("GO with a count is reported", "[splitter]") {
  const auto script = split("INSERT t VALUES (1)\nGO 100\nSELECT 1\nGO 1");
  REQUIRE(script.pieces.size() == 2);
  CHECK(script.pieces[0].repeat == 100);
  REQUIRE(script.pieces[0].findings.size() == 1);
  CHECK(script.pieces[0].findings[0].id == DiagnosticId::batch_repeated);
  CHECK(script.pieces[1].repeat == 1);
  CHECK(script.pieces[1].findings.empty());
}

TEST_CASE("scripting variables are substituted and places stay true", "[splitter]") {
  const auto script =
      split(":setvar Db \"my \"\"db\"\"\"\n:SETVAR n 5\nUSE [$(DB)]\nSELECT '$(n)', nope\nGO");
  REQUIRE(script.pieces.size() == 3);
  CHECK(script.pieces[0].word == "SETVAR");
  CHECK(script.pieces[0].argument == "Db \"my \"\"db\"\"\"");
  CHECK(script.texts[2] == "USE [my \"db\"]\nSELECT '5', nope");
  const Span span = script.pieces[2].span;
  const auto nope = static_cast<std::uint32_t>(script.texts[2].find("nope"));
  const Place place = script.sources.file(0).place(span.begin + nope);
  CHECK(place.line == 4);
  CHECK(place.column == 16);
}

TEST_CASE("a scripting variable without value is kept and reported", "[splitter]") {
  const auto script = split("USE $(Nowhere)\nGO");
  CHECK(script.texts[0] == "USE $(Nowhere)");
  REQUIRE(script.pieces[0].findings.size() == 1);
  CHECK(script.pieces[0].findings[0].id == DiagnosticId::undefined_scripting_variable);
  CHECK(script.pieces[0].findings[0].arguments == Texts{"Nowhere"});
  SqlcmdState off;
  off.substitution = false;
  CHECK(split("USE $(Nowhere)", off).pieces[0].findings.empty());
  CHECK(split("SELECT 1 -- $(Nowhere)").pieces[0].findings.empty());
}

TEST_CASE("sqlcmd commands are directives", "[splitter]") {
  const auto script = split(":on error exit\n:r .\\schema\\t.sql\nSELECT 1\n:connect srv\n!!dir\n");
  REQUIRE(script.pieces.size() == 5);
  CHECK(script.pieces[0].word == "ON");
  CHECK(script.pieces[0].argument == "error exit");
  CHECK(script.pieces[0].findings.empty());
  CHECK(script.pieces[1].word == "R");
  CHECK(script.pieces[1].argument == ".\\schema\\t.sql");
  CHECK(script.pieces[2].word == "CONNECT");
  REQUIRE(script.pieces[2].findings.size() == 1);
  CHECK(script.pieces[2].findings[0].id == DiagnosticId::client_command_refused);
  CHECK(script.pieces[2].findings[0].arguments == Texts{":CONNECT"});
  CHECK(script.pieces[3].word == "!!");
  CHECK(script.pieces[4].kind == PieceKind::batch);
}

TEST_CASE("a command between the lines of a batch does not end it", "[splitter]") {
  const auto script = split("SELECT 1\n:setvar x 2\nSELECT $(x)\nGO");
  REQUIRE(script.pieces.size() == 2);
  CHECK(script.pieces[0].word == "SETVAR");
  CHECK(script.texts[1] == "SELECT 1\n--:setvar x 2\nSELECT 2");
  const Place place = script.sources.file(0).place(script.pieces[1].span.end - 1);
  CHECK(place.line == 3);
  const auto include = split("SELECT 1\n:r b.sql\nSELECT 2");
  REQUIRE(include.pieces.size() == 3);
  CHECK(include.pieces[1].word == "R");
  CHECK(include.texts[2] == "SELECT 2");
}

TEST_CASE("what never ends is cut at the next GO", "[splitter]") {
  const auto script = split("SELECT 'a\nGO\nSELECT 2\nGO");
  CHECK(script.texts == Texts{"SELECT 'a", "SELECT 2"});
  CHECK(split("SELECT 1 /* never\nGO\nSELECT 2").texts == Texts{"SELECT 1 /* never", "SELECT 2"});
}

TEST_CASE("comments of a batch belong to it", "[splitter]") {
  CHECK(split("-- head\n\nSELECT 1\n-- tail\nGO\n").texts == Texts{"-- head\n\nSELECT 1\n-- tail"});
}
