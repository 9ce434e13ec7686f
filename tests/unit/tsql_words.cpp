// Promotion: words that are not reserved are names wherever a name may stand.
#include "tests/support/tsql_batch.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <string_view>

using namespace talora::test;

namespace {

struct KnownWord {
  std::string_view name;
  std::string_view token;
};

constexpr KnownWord words[] = {
#define TALORA_WORD(name, token) {#name, #token},
#include "parsers/tsql/words.def"
#undef TALORA_WORD
};

// {0} is the word.
constexpr std::string_view uses[] = {
    "SELECT {0} FROM t",
    "SELECT a AS {0}, b {0} FROM t",
    "SELECT {0} = a FROM t",
    "SELECT t.{0}, {0}.b, d.{0}.c FROM s.{0} AS t",
    "SELECT 1 FROM {0} WHERE {0} = 1 AND x = {0} OR {0} IS NULL",
    "SELECT 1 FROM t AS {0} JOIN u {0} ON {0}.a = u.{0}",
    "SELECT a FROM t GROUP BY {0} ORDER BY {0} DESC",
    "SELECT @{0}, @@{0}, #{0}.a FROM #{0}",
    "DECLARE @{0} int = 1",
    "SET @{0} = 1",
    "INSERT INTO {0} (a, {0}) VALUES (1, {0})",
    "UPDATE {0} SET {0} = 1, b = {0} + 1 WHERE {0} > 0",
    "DELETE FROM {0} WHERE {0} = 1",
    "CREATE TABLE {0} ({0} int NOT NULL, b {0} NULL, CONSTRAINT {0} CHECK ({0} > 0))",
    "CREATE INDEX {0} ON {0} ({0} DESC)",
    "DROP TABLE {0}",
    "EXEC {0} 1",
    "EXEC dbo.{0} @{0} = 1",
    "GOTO {0}",
    "{0}: SELECT 1",
    "DECLARE {0} CURSOR FOR SELECT 1",
    "USE {0}",
    "WITH {0} AS (SELECT 1 AS a) SELECT a FROM {0}",
    "BEGIN TRANSACTION {0}",
    "SELECT dbo.{0}(1), t.{0}.value('.', 'int') FROM t",
};

}  // namespace

TEST_CASE("contextual words of T-SQL are names", "[tsql]") {
  for (const KnownWord& word : words) {
    if (word.token != "IDENTIFIER") continue;
    for (const std::string_view use : uses) {
      const std::string text = fmt::format(fmt::runtime(use), word.name);
      const auto statements = parse_tsql(text);
      INFO(text);
      for (const TsqlStatement& statement : statements) {
        CHECK(statement.clean);
        CHECK_FALSE(statement.full_ll);
        CHECK(statement.rule("administrative_statement").empty());
      }
    }
  }
}

TEST_CASE("reserved words of T-SQL are names in brackets and after a dot", "[tsql]") {
  for (const KnownWord& word : words) {
    const auto statements =
        parse_tsql(fmt::format("SELECT [{0}], t.{0} AS [{0}] FROM [{0}].{0} t", word.name));
    INFO(word.name);
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].clean);
  }
}

TEST_CASE("reserved words that are functions too", "[tsql]") {
  CHECK(tsql_tokens("IF UPDATE (a) SELECT LEFT (b, 1), RIGHT(c, 2)") ==
        std::vector<std::string>{"K_IF", "IDENTIFIER UPDATE", "LPAREN (", "IDENTIFIER a",
                                 "RPAREN )", "K_SELECT", "IDENTIFIER LEFT", "LPAREN (",
                                 "IDENTIFIER b", "COMMA ,", "NUMBER 1", "RPAREN )", "COMMA ,",
                                 "IDENTIFIER RIGHT", "LPAREN (", "IDENTIFIER c", "COMMA ,",
                                 "NUMBER 2", "RPAREN )"});
}

TEST_CASE("the uses of WITH, FOR and parentheses are apart", "[tsql]") {
  const auto first = [](const std::string& text, std::size_t index) {
    return tsql_tokens(text).at(index);
  };
  CHECK(first("WITH c AS (SELECT 1) SELECT 1", 0) == "K_WITH_CTE");
  CHECK(first("SELECT 1 FROM t WITH (NOLOCK)", 4) == "K_WITH");
  CHECK(first("CREATE VIEW v WITH SCHEMABINDING AS (SELECT 1 AS a)", 3) == "K_WITH");
  CHECK(first("SELECT 1 FROM OPENJSON(@j) WITH (a int)", 7) == "K_WITH_SCHEMA");
  CHECK(first("SELECT 1 FOR XML AUTO", 2) == "K_FOR_RESULT");
  CHECK(first("SELECT 1 FROM t FOR SYSTEM_TIME ALL", 4) == "K_FOR_SYSTEM_TIME");
  CHECK(first("(SELECT 1)", 0) == "STATEMENT_LPAREN (");
  CHECK(first("SELECT (SELECT 1)", 1) == "LPAREN (");
  CHECK(first("CREATE OR ALTER PROC p AS SELECT 1", 0) == "K_MODULE");
  CHECK(first("CREATE OR ALTER VIEW v AS SELECT 1 AS a", 0) == "K_CREATE");
}
