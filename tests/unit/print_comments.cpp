// Comments in printed SQL: each once, near what it stood by, never swallowing text.
#include "tests/support/tree_maker.hpp"
#include "translators/check/postgres_parse.hpp"
#include "translators/print/layout.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using test::TreeMaker;

namespace {

Query* two_columns(TreeMaker& t, Node* where = nullptr) {
  auto* a = t.at("a", t.item(t.name("a")), 6);
  auto* b = t.at("b", t.item(t.name("b")), a->span.end);
  auto* select = t.make<Select>();
  select->items = t.list({a, b});
  const auto from = t.sources.file(0).text().find("FROM");
  select->from = t.list({t.at("t", t.table("t"), from)});
  select->where = where;
  return t.whole(t.query(t.whole(select)));
}

}  // namespace

TEST_CASE("trailing comments stay at the end of their line", "[print]") {
  TreeMaker t;
  t.source("SELECT a, -- first\n  b  -- second\nFROM t");
  const auto printed = t.printed(*two_columns(t));
  REQUIRE(printed.has_value());
  CHECK(printed->text == "SELECT\n  a, -- first\n  b -- second\nFROM t");
  CHECK(printed->comments_printed.size() == 2);
}

TEST_CASE("own-line comments stand above what follows", "[print]") {
  TreeMaker t;
  t.source("-- head\nSELECT a, b\n-- the table\nFROM t\n-- end");
  CHECK(t.print(two_columns(t)) == "-- head\nSELECT a, b\n-- the table\nFROM t\n-- end\n");
}

TEST_CASE("block comments inside a line stay inside it", "[print]") {
  TreeMaker t;
  t.source("SELECT a /* one */, /* two */ b FROM t /* three */");
  CHECK(t.print(two_columns(t)) == "SELECT a /* one */, /* two */ b\nFROM t /* three */");
}

TEST_CASE("hints are not printed", "[print]") {
  TreeMaker t;
  t.source("SELECT /*+ FULL(t) */ a, b FROM t");
  const auto printed = t.printed(*two_columns(t));
  REQUIRE(printed.has_value());
  CHECK(printed->text == "SELECT a, b\nFROM t");
  CHECK(printed->comments_printed.empty());
}

TEST_CASE("a comment between clauses whose neighbours are gone is kept", "[print]") {
  TreeMaker t;
  t.source("SELECT a, b FROM t\nWHERE x = 1 -- dropped by a rule\n  AND y = 2");
  const auto printed = t.printed(*two_columns(t));
  REQUIRE(printed.has_value());
  CHECK(printed->comments_printed.size() == 1);
  CHECK(printed->text.find("-- dropped by a rule\n") != std::string::npos);
}

TEST_CASE("conjuncts keep their comments", "[print]") {
  TreeMaker t;
  t.source("SELECT a, b FROM t\nWHERE x = 1 -- one\n  -- above two\n  AND y = 2");
  auto* x = t.at("x = 1", t.binary(BinaryOperator::equal, t.name("x"), t.number("1")));
  auto* y = t.at("y = 2", t.binary(BinaryOperator::equal, t.name("y"), t.number("2")));
  auto* both = t.binary(BinaryOperator::logical_and, x, y);
  both->span = cover(x->span, y->span);
  CHECK(t.print(two_columns(t, both)) ==
        "SELECT a, b\nFROM t\nWHERE x = 1 -- one\n  -- above two\n  AND y = 2");
}

TEST_CASE("a duplicated node does not duplicate its comment", "[print]") {
  TreeMaker t;
  t.source("SELECT f(a -- inside\n ) FROM t");
  auto* a = t.at("a", t.name("a"), 9);
  auto* twice = t.at("f(a -- inside\n )", t.target("coalesce($1, $1)", {a}));
  auto* select = t.whole(t.select({twice}, {}));
  const auto printed = t.printed(*select);
  REQUIRE(printed.has_value());
  CHECK(printed->comments_printed.size() == 1);
  CHECK(printed->text.find("-- inside", printed->text.find("-- inside") + 1) == std::string::npos);
}

TEST_CASE("a block comment that holds a comment start is made safe", "[print]") {
  Comment comment;
  comment.text = "/* a /* b */";
  CHECK(translators::comment_text(comment) == "/* a / * b */");
  comment.text = "/* a /*/";
  CHECK(translators::comment_text(comment) == "/* a / */");
  TreeMaker t;
  t.source("SELECT a, b FROM t /* x /* y */");
  const std::string sql = t.print(two_columns(t));
  CHECK_FALSE(translators::check_sql(sql + ";").has_value());
}

TEST_CASE("nothing stands behind a line comment", "[print]") {
  TreeMaker t;
  t.source("BEGIN\n  x := 1; -- set\n  -- last words\nEND;");
  auto* assignment = t.at("x := 1;", t.make<Assignment>());
  assignment->target = t.name("x");
  assignment->value = t.number("1");
  auto* block = t.whole(t.make<Block>());
  block->statements = t.list({assignment});
  const auto printed = t.printed(*block);
  REQUIRE(printed.has_value());
  CHECK(printed->text == "DO $body$\nBEGIN\n  x := 1; -- set\n  -- last words\nEND\n$body$");
}

TEST_CASE("lines know where they come from", "[print]") {
  TreeMaker t;
  t.source("SELECT a, b FROM t");
  const auto printed = t.printed(*two_columns(t));
  REQUIRE(printed.has_value());
  REQUIRE(printed->origins.size() == 2);
  CHECK(printed->origins[0].line == 0);
  CHECK(printed->origins[0].span.begin == 0);
  CHECK(printed->origins[1].line == 1);
  CHECK(t.sources.text(printed->origins[1].span) == "t");
}
