// COPY: the text format against the documentation and against a real server, there and back.
#include "database/postgres_copy.hpp"
#include "database/postgres_copy_text.hpp"
#include "tests/support/private_postgres.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using namespace talora::database;

namespace {

std::string escaped(std::string_view value) {
  std::string out;
  append_copy_value(out, value);
  return out;
}

std::vector<Value> parsed(std::string_view row) {
  std::vector<Value> out = {"left over", "left over", "left over"};
  parse_copy_row(row, out);
  return out;
}

// Every byte that means something to the format, alone and next to others, and text beyond ASCII.
std::vector<Value> difficult_values() {
  return {std::nullopt,
          "",
          "\\N",
          "\\.",
          "N",
          "\\",
          "\\\\",
          "a\tb",
          "\n",
          "\r\n",
          "\b\v\f",
          "\\t",
          " lead and trail ",
          "\xE2\x82\xAC \xF0\x9F\x98\x80",
          "\x01\x1f\x7f",
          std::string(200000, '\\')};
}

}  // namespace

TEST_CASE("values are escaped as COPY's text format demands", "[database][copy]") {
  CHECK(escaped("plain") == "plain");
  CHECK(escaped("") == "");
  CHECK(escaped("a\tb\nc\rd\\e\bf\vg\fh") == "a\\tb\\nc\\rd\\\\e\\bf\\vg\\fh");
  CHECK(escaped("\\N") == "\\\\N");
  CHECK(escaped("\x1f\xC3\xA9") == "\x1f\xC3\xA9");
}

TEST_CASE("rows are parsed as COPY's text format demands", "[database][copy]") {
  CHECK(parsed("a\tb") == std::vector<Value>{"a", "b"});
  CHECK(parsed("") == std::vector<Value>{""});
  CHECK(parsed("\t") == std::vector<Value>{"", ""});
  CHECK(parsed("\\N\t\\\\N\tx\\N") == std::vector<Value>{std::nullopt, "\\N", "xN"});
  CHECK(parsed("\\t\\n\\r\\b\\v\\f\\\\\\q") == std::vector<Value>{"\t\n\r\b\v\f\\q"});
  CHECK(parsed("\\101\\1018\\x41\\x4a7\\xg\\7") == std::vector<Value>{"AA8AJ7xg\a"});
  CHECK(parsed("end\\") == std::vector<Value>{"end"});
}

TEST_CASE("values survive the way in and out", "[database][copy][server]") {
  const test::FreshDatabase database;
  auto session = database.open();
  session.execute(
      "CREATE SCHEMA \"S s\"; CREATE TABLE \"S s\".\"select\" (id integer, \"A\tb\" text)");
  const std::vector<Value> values = difficult_values();
  const std::vector<std::string> columns = {"id", "A\tb"};
  auto writer = session.copy_in("S s", "select", columns);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::vector<Value> row = {std::to_string(i), values[i]};
    writer.row(row);
  }
  CHECK(writer.finish() == values.size());

  const std::string query = "SELECT id, \"A\tb\" FROM \"S s\".\"select\" ORDER BY id -- all";
  const Rows rows = session.query(query);
  REQUIRE(rows.rows.size() == values.size());
  auto reader = session.copy_out(query);
  CHECK(reader.column_count() == 2);
  std::vector<Value> row;
  for (std::size_t i = 0; i < values.size(); ++i) {
    INFO(i);
    CHECK((rows.rows[i][1] == values[i]));
    REQUIRE(reader.next(row));
    CHECK((row == std::vector<Value>{std::to_string(i), values[i]}));
  }
  CHECK_FALSE(reader.next(row));
  CHECK_FALSE(reader.next(row));
}

TEST_CASE("many rows go through several buffers", "[database][copy][server]") {
  const test::FreshDatabase database;
  auto session = database.open();
  session.execute(
      "CREATE TABLE t (a bigint, b text, c text GENERATED ALWAYS AS (b || '!') STORED)");
  auto writer = session.copy_in("", "t", {});
  for (int i = 1; i <= 50000; ++i) {
    writer.value(std::to_string(i));
    i % 2 == 0 ? writer.null() : writer.value("odd");
    writer.end_row();
  }
  CHECK(writer.finish() == 50000);
  CHECK(writer.finish() == 0);
  // 1 + ... + 50000 = 50000 * 50001 / 2
  CHECK(session.query_value("SELECT sum(a) || ' ' || count(b) FROM t") == "1250025000 25000");
}

TEST_CASE("an abandoned or refused load leaves nothing and a usable session",
          "[database][copy][server]") {
  const test::FreshDatabase database;
  auto session = database.open();
  session.execute("CREATE TABLE t (a integer, b text)");
  {
    auto writer = session.copy_in("public", "t", {});
    writer.value("1");
    CHECK_THROWS_WITH(writer.end_row(), Catch::Contains("1 values for 2 columns"));
  }
  {
    auto writer = session.copy_in("public", "t", {});
    writer.value("1");
    writer.null();
    CHECK_THROWS_WITH(writer.finish(), Catch::Contains("not ended"));
  }
  {
    auto writer = session.copy_in("public", "t", {});
    writer.row(std::vector<Value>{"1", "x"});
    writer.row(std::vector<Value>{"one", "x"});
    try {
      writer.finish();
      FAIL("accepted");
    } catch (const DatabaseError& error) {
      CHECK(error.sqlstate() == "22P02");
      CHECK(error.server().context == "COPY t, line 2, column a: \"one\"");
    }
  }
  {
    auto writer = session.copy_in("public", "t", {});
    writer.row(std::vector<Value>{"1", std::string("a\0b", 3)});
    CHECK_THROWS_WITH(writer.finish(), Catch::Contains("0x00"));
  }
  CHECK_THROWS_AS(session.copy_in("public", "none", {}), DatabaseError);
  CHECK(session.query_value("SELECT count(*) FROM t") == "0");
}

TEST_CASE("a refusal long before the end of a load is not lost", "[database][copy][server]") {
  const test::FreshDatabase database;
  auto session = database.open();
  session.execute("CREATE TABLE t (a integer)");
  auto writer = session.copy_in("public", "t", {});
  const auto load = [&] {
    writer.row(std::vector<Value>{"bad"});
    for (int i = 0; i < 300000; ++i)
      writer.row(std::vector<Value>{"1234567"});
    writer.finish();
  };
  CHECK_THROWS_AS(load(), DatabaseError);
  CHECK(session.query_value("SELECT count(*) FROM t") == "0");
}

TEST_CASE("reading may stop before the end", "[database][copy][server]") {
  auto session = PostgresSession::open(test::shared_server_url("postgres"));
  std::vector<Value> row;
  {
    auto reader = session.copy_out("SELECT generate_series(1, 100000000), NULL");
    REQUIRE(reader.next(row));
    CHECK(row == std::vector<Value>{"1", std::nullopt});
  }
  CHECK(session.query_value("SELECT 5") == "5");
  auto failing = session.copy_out("SELECT 1 / (3 - i) FROM generate_series(1, 3) AS i");
  const auto read_all = [&] {
    while (failing.next(row))
      continue;
  };
  CHECK_THROWS_AS(read_all(), DatabaseError);
  CHECK(session.query_value("SELECT 6") == "6");
}
