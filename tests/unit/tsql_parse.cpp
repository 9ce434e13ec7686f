// Parsing of T-SQL batches: where statements end, what the parse tree holds, errors and recovery.
#include "parsers/text/sqlcmd_script.hpp"
#include "parsers/tsql/measure.hpp"
#include "tests/support/repository.hpp"
#include "tests/support/tsql_batch.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace talora;
using namespace talora::test;

namespace {

using Texts = std::vector<std::string>;

Texts texts_of(const std::vector<TsqlStatement>& statements) {
  Texts texts;
  for (const TsqlStatement& statement : statements)
    texts.push_back((statement.clean ? "" : "! ") + statement.text);
  return texts;
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i)
    all += text;
  return all;
}

// The only statement of a batch that must be clean.
TsqlStatement one(const std::string& batch) {
  auto statements = parse_tsql(batch);
  INFO(batch);
  REQUIRE(statements.size() == 1);
  CHECK(statements[0].clean);
  return statements[0];
}

}  // namespace

// Counted by hand: each statement of the gallery begins a line.
TEST_CASE("the gallery of T-SQL parses statement by statement", "[tsql]") {
  const std::vector<std::pair<std::string, std::size_t>> files = {
      {"queries", 58}, {"dml", 31}, {"tables", 76}, {"modules", 27}};
  for (const auto& [name, count] : files) {
    const std::string text = read_text(source_root() / ("tests/gallery/tsql/" + name + ".sql"));
    parsers::SqlcmdState state;
    parsers::SqlcmdReader reader(0, text, state);
    std::size_t statements = 0;
    while (auto piece = reader.next()) {
      const std::string batch = text.substr(piece->span.begin, piece->span.end - piece->span.begin);
      for (const TsqlStatement& statement : parse_tsql(batch)) {
        INFO(statement.text);
        CHECK(statement.clean);
        CHECK_FALSE(statement.full_ll);
        ++statements;
      }
    }
    INFO(name);
    CHECK(statements == count);
  }
}

TEST_CASE("the T-SQL grammar is not ambiguous", "[tsql]") {
  tsql::PredictionCounts counts;
  for (const std::string name : {"queries", "dml", "tables", "modules"}) {
    std::string text = read_text(source_root() / ("tests/gallery/tsql/" + name + ".sql"));
    const SourceFile file(0, name, text);
    parsers::SqlcmdState state;
    parsers::SqlcmdReader reader(0, text, state);
    while (auto piece = reader.next())
      tsql::count_predictions(file, piece->span, counts);
  }
  CHECK(counts.statements == 58 + 31 + 76 + 27);
  CHECK(counts.errors == 0);
  CHECK(counts.ambiguities == 0);
  // An ELSE after an IF inside an IF: SLL takes the nearest IF, as T-SQL does.
  CHECK(counts.full_context <= 2);
}

TEST_CASE("statements need no semicolons", "[tsql]") {
  CHECK(texts_of(parse_tsql("SELECT 1 SELECT a b FROM t PRINT 'x';;; EXEC p 1, @a = 2 SET @x = 1 "
                            "BEGIN TRAN t1 UPDATE t SET a = 1 COMMIT IF @x = 1 SET @y = 2 ELSE "
                            "SET @y = 3 WHILE 1 = 1 BREAK lab: GOTO lab RETURN")) ==
        Texts{"SELECT 1", "SELECT a b FROM t", "PRINT 'x'", "EXEC p 1, @a = 2", "SET @x = 1",
              "BEGIN TRAN t1", "UPDATE t SET a = 1", "COMMIT",
              "IF @x = 1 SET @y = 2 ELSE SET @y = 3", "WHILE 1 = 1 BREAK", "lab:", "GOTO lab",
              "RETURN"});
}

TEST_CASE("a module takes the rest of the batch", "[tsql]") {
  const auto procedure = one("CREATE PROC p @a int AS SELECT 1 SELECT 2; CREATE TABLE #t (a int)");
  CHECK(procedure.rule("statement").size() == 3);
  CHECK(parse_tsql("CREATE VIEW v AS SELECT 1 AS a SELECT 2").size() == 2);
  CHECK(parse_tsql("CREATE FUNCTION f () RETURNS int AS BEGIN RETURN 1 END SELECT 2").size() == 2);
}

TEST_CASE("parts of the parse tree", "[tsql]") {
  CHECK(one("SELECT TOP 5 a, b AS c, d = e, @v += f FROM t").rule("select_item") ==
        Texts{"a", "b AS c", "d = e", "@v += f"});
  CHECK(one("SELECT * FROM a LEFT JOIN b JOIN c ON b.i = c.i ON a.i = b.i").rule("join") ==
        Texts{"LEFT JOIN b JOIN c ON b.i = c.i ON a.i = b.i", "JOIN c ON b.i = c.i"});
  CHECK(one("UPDATE t SET @r = a = @r + 1, b += 2").rule("update_item") ==
        Texts{"@r = a = @r + 1", "b += 2"});
  CHECK(one("INSERT t (a) OUTPUT inserted.a INTO @o VALUES (1), (2)").rule("values_row") ==
        Texts{"(1)", "(2)"});
  CHECK(one("EXEC @rc = dbo.p @a, @b = N'x', @c = @d OUTPUT").rule("execute_argument") ==
        Texts{"@a", "@b = N'x'", "@c = @d OUTPUT"});
  CHECK(one("CREATE TABLE t (a int IDENTITY(1,1) NOT NULL CONSTRAINT d DEFAULT 0)")
            .rule("column_property") ==
        Texts{"IDENTITY(1,1)", "NOT NULL", "CONSTRAINT d", "DEFAULT 0"});
  CHECK(one("IF 1 = 1 IF 2 = 2 SELECT 1 ELSE SELECT 2").rule("if_statement") ==
        Texts{"IF 1 = 1 IF 2 = 2 SELECT 1 ELSE SELECT 2", "IF 2 = 2 SELECT 1 ELSE SELECT 2"});
}

TEST_CASE("runs end where the next statement begins", "[tsql]") {
  CHECK(texts_of(parse_tsql("DBCC CHECKDB WITH NO_INFOMSGS SELECT 1\nCHECKPOINT\nSELECT 2\n"
                            "ALTER DATABASE d\nSET RECOVERY SIMPLE\nUPDATE t SET a = 1\n"
                            "BACKUP DATABASE d TO DISK = 'x' DELETE FROM t")) ==
        Texts{"DBCC CHECKDB WITH NO_INFOMSGS", "SELECT 1", "CHECKPOINT", "SELECT 2",
              "ALTER DATABASE d\nSET RECOVERY SIMPLE", "UPDATE t SET a = 1",
              "BACKUP DATABASE d TO DISK = 'x'", "DELETE FROM t"});
}

TEST_CASE("a syntax error has its place and the next statement parses", "[tsql]") {
  const auto statements = parse_tsql("SELECT a FROM\nWHERE x = 1\nUPDATE t SET a = 1\nSELECT 2");
  CHECK(texts_of(statements) ==
        Texts{"! SELECT a FROM\nWHERE x = 1", "UPDATE t SET a = 1", "SELECT 2"});
  REQUIRE(statements[0].findings.size() >= 1);
  CHECK(statements[0].findings[0].id == DiagnosticId::syntax_error);
  CHECK(statements[0].findings[0].span.begin == 14);
  CHECK(message(statements[0].findings[0]).find("unexpected 'WHERE'") != std::string::npos);
}

TEST_CASE("a statement that is followed by what begins none is not clean", "[tsql]") {
  CHECK(texts_of(parse_tsql("SELECT a b c\nSELECT 1")) == Texts{"! SELECT a b c", "SELECT 1"});
  CHECK(texts_of(parse_tsql("SELECT 1) SELECT 2\nSELECT 3")) ==
        Texts{"! SELECT 1) SELECT 2", "SELECT 3"});
  CHECK(texts_of(parse_tsql("END SELECT 1")) == Texts{"! END SELECT 1"});
}

// What a broken IF or block guards must not run unguarded.
TEST_CASE("recovery does not enter conditions and blocks", "[tsql]") {
  CHECK(texts_of(parse_tsql("IF x = = 1\nDROP TABLE t\nSELECT 1")) ==
        Texts{"! IF x = = 1\nDROP TABLE t", "SELECT 1"});
  CHECK(texts_of(
            parse_tsql("IF 1 = 1\nBEGIN\nSELECT FROM\nDELETE t\nEND\nELSE\nDELETE u\nSELECT 1")) ==
        Texts{"! IF 1 = 1\nBEGIN\nSELECT FROM\nDELETE t\nEND\nELSE\nDELETE u", "SELECT 1"});
  CHECK(parse_tsql("CREATE PROC p AS\nSELECT FROM\nSELECT 1").size() == 1);
  CHECK(parse_tsql("CREATE FUNCTION f (@a) RETURNS int AS\nBEGIN\nRETURN 1\nEND").size() == 1);
}

TEST_CASE("nesting of T-SQL has a limit", "[tsql]") {
  const auto refused = [](const std::string& text) {
    const auto statements = parse_tsql(text);
    return statements.size() == 1 && !statements[0].findings.empty() &&
           statements[0].findings[0].id == DiagnosticId::nesting_too_deep;
  };
  constexpr std::size_t deep = 1100;
  CHECK(refused("SELECT " + repeated("(", deep) + "1" + repeated(")", deep)));
  CHECK(refused("SELECT " + repeated("CASE WHEN 1=1 THEN ", deep) + "1" + repeated(" END", deep)));
  CHECK(refused(repeated("BEGIN ", deep) + "PRINT 1 " + repeated("END ", deep)));
  CHECK(refused(repeated("IF 1=1 ", deep) + "PRINT 1"));
  CHECK(refused("IF 1=1 PRINT 1 " + repeated("ELSE IF 1=1 BEGIN PRINT 1 END ", deep)));
  CHECK(refused("SELECT 1" + repeated(" + 1", deep)));
  CHECK(parse_tsql(repeated("IF 1=1 PRINT 1 ", deep)).size() == deep);
  CHECK(one(repeated("BEGIN ", 200) + "PRINT 1 " + repeated("END ", 200)).clean);
}
