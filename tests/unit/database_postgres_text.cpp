// Quoting for PostgreSQL, compared with what a real server reads back; its key words are its own
// list.
#include "model/failure.hpp"
#include "model/postgres_text.hpp"
#include "tests/support/private_postgres.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using talora::postgres::quote_identifier;
using talora::postgres::quote_literal;

TEST_CASE("names are quoted only when they must be", "[database][quoting]") {
  CHECK(quote_identifier("employee_id") == "employee_id");
  CHECK(quote_identifier("_x1$y") == "_x1$y");
  CHECK(quote_identifier("name") == "name");
  CHECK(quote_identifier("Name") == "\"Name\"");
  CHECK(quote_identifier("1st") == "\"1st\"");
  CHECK(quote_identifier("$a") == "\"$a\"");
  CHECK(quote_identifier("a b") == "\"a b\"");
  CHECK(quote_identifier("a\"b") == "\"a\"\"b\"");
  CHECK(quote_identifier("sys_c#1") == "\"sys_c#1\"");
  CHECK(quote_identifier("stra\xC3\x9F"
                         "e") ==
        "\"stra\xC3\x9F"
        "e\"");
  CHECK(quote_identifier("user") == "\"user\"");
  CHECK(quote_identifier("left") == "\"left\"");
  CHECK(quote_identifier("integer") == "\"integer\"");
  CHECK(quote_identifier("system_user") == "\"system_user\"");
  CHECK(postgres::quote_qualified("", "t") == "t");
  CHECK(postgres::quote_qualified("HR", "order") == "\"HR\".\"order\"");
  CHECK_THROWS_AS(quote_identifier(""), Failure);
  CHECK_THROWS_AS(quote_identifier(std::string_view("a\0b", 3)), Failure);
}

TEST_CASE("strings and arrays are written", "[database][quoting]") {
  CHECK(quote_literal("") == "''");
  CHECK(quote_literal("it's") == "'it''s'");
  CHECK(quote_literal("C:\\x") == "'C:\\x'");
  CHECK_THROWS_AS(quote_literal(std::string_view("a\0b", 3)), Failure);
  const std::vector<std::string> words = {"a", "", "b\"c", "d\\e", "NULL", "f,g"};
  CHECK(postgres::array_text(words) == R"({"a","","b\"c","d\\e","NULL","f,g"})");
}

TEST_CASE("the server's own key words are quoted exactly when not unreserved",
          "[database][quoting][server]") {
  auto session = database::PostgresSession::open(test::shared_server_url("postgres"));
  const auto words = session.query("SELECT word, catcode <> 'U' FROM pg_get_keywords()");
  CHECK(words.rows.size() > 400);
  const bool all_known_words = session.server_version() >= 150000;
  for (const auto& row : words.rows) {
    INFO(*row[0]);
    const bool must = row[1] == "t";
    // Words of later releases are quoted early; none of the server's own may be missed.
    if (must) CHECK(postgres::is_keyword_to_quote(*row[0]));
    if (all_known_words && session.server_version() < 160000 && !must) {
      CHECK_FALSE(postgres::is_keyword_to_quote(*row[0]));
    }
  }
}

TEST_CASE("quoted names work in every place and read back unchanged",
          "[database][quoting][server]") {
  const test::FreshDatabase database;
  auto session = database.open();
  const auto name = GENERATE(Catch::Generators::as<std::string>(), "plain", "Mixed Case", "select",
                             "between", "left", "a\"b'c", "name", "\xC3\x84rger", "year");
  const std::string quoted = quote_identifier(name);
  session.execute("CREATE SCHEMA " + quoted);
  const std::string table = postgres::quote_qualified(name, name);
  session.execute("CREATE TABLE " + table + " (" + quoted + " integer)");
  session.execute("CREATE FUNCTION " + table + "(" + quoted +
                  " integer) RETURNS integer "
                  "LANGUAGE plpgsql AS $$ BEGIN RETURN $1 + 1; END $$");
  session.execute("CREATE TYPE " + postgres::quote_qualified(name, name + "t") + " AS (" + quoted +
                  " integer)");
  session.execute("INSERT INTO " + table + " (" + quoted + ") VALUES (1)");
  const auto rows = session.query("SELECT " + table + "(" + quoted + ") AS " + quoted + " FROM " +
                                  table + " AS " + quoted + " ORDER BY " + quoted + "." + quoted);
  CHECK(rows.columns.at(0).name == name);
  CHECK(rows.rows.at(0).at(0) == "2");
}

TEST_CASE("string constants read back unchanged", "[database][quoting][server]") {
  auto session = database::PostgresSession::open(test::shared_server_url("postgres"));
  for (const std::string text : {"", "'", "\\", "\\'", "a\nb", "\xE2\x82\xAC", "$1 %s ''"}) {
    CHECK(session.query_value("SELECT " + quote_literal(text) + "::text") == text);
  }
  const std::vector<std::string> words = {"a", "", "b\"c", "d\\e", "NULL", "f,g", "{}"};
  const auto rows = session.query("SELECT unnest($1::text[])", {postgres::array_text(words)});
  REQUIRE(rows.rows.size() == words.size());
  for (std::size_t i = 0; i < words.size(); ++i)
    CHECK(rows.rows[i][0] == words[i]);
}
