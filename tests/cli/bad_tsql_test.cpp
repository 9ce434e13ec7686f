// Bad input of SQL Server: scripts of sqlcmd and SSMS with faults; places stay the user's.
#include "tests/support/repository.hpp"
#include "tests/support/run_program.hpp"

#include <catch2/catch.hpp>

using namespace talora::test;

namespace {

struct BadScript {
  const char* name;
  std::string text;
  const char* code;
};

RunResult translate_file(const std::string& file) {
  return run_talora({"translate", file, "--from", "sqlserver", "--to", "postgres:15"});
}

RunResult translate(const std::string& text) {
  const TemporaryFolder folder;
  return translate_file(folder.file("input.sql", text));
}

bool ended_well(const RunResult& result) {
  return result.status == 0 || result.status == 1;
}

bool prints(const RunResult& result, std::string_view text) {
  return result.output.find(text) != std::string::npos;
}

// As SSMS saves by default: little endian behind its mark. ASCII only.
std::string utf16(std::string_view text) {
  std::string bytes = "\xFF\xFE";
  for (const char c : text) {
    bytes += c;
    bytes += '\0';
  }
  return bytes;
}

}  // namespace

TEST_CASE("faulty scripts of SQL Server are findings", "[cli]") {
  const BadScript scripts[] = {
      {"empty file", "", "TAL-C0012"},
      {"only comments", "-- nothing\n/* here */\nGO\n", "TAL-C0012"},
      {"binary junk",
       std::string("\x7f"
                   "ELF\0\x01\x02\0\xff\xfe\0\0SELECT\0",
                   18),
       "TAL-C0006"},
      {"string without end", "SELECT 'abc\nGO\nSELECT 2\nGO\n", "TAL-C0002"},
      {"comment without end", "SELECT 1 /* abc\nGO\nSELECT 2\nGO\n", "TAL-C0003"},
      {"bracket without end", "SELECT [abc\nGO\nSELECT 2\nGO\n", "TAL-C0004"},
      {"variable without value", "SELECT $(Nowhere)\nGO\n", "TAL-S0001"},
      {"include without file", ":r missing.sql\nSELECT 2\nGO\n", "TAL-C0011"},
      {"command of the shell", "!!dir\nSELECT 2\nGO\n", "TAL-S0002"},
      {"no statement of T-SQL", "FROBNICATE THE TABLE;;\nGO\n", "TAL-C0001"},
      {"another date format", "SET DATEFORMAT dmy\nGO\n", "TAL-S0013"},
  };
  for (const BadScript& script : scripts) {
    INFO(script.name);
    const RunResult result = translate(script.text);
    INFO(result.messages);
    INFO(result.output);
    CHECK(ended_well(result));
    CHECK(result.says(script.code));
    const bool second = script.text.find("SELECT 2") != std::string::npos;
    CHECK((!second || prints(result, "SELECT 2;")));
  }
}

TEST_CASE("GO inside of comments, literals and brackets ends no batch", "[cli]") {
  CHECK(prints(translate("/* a\nGO\n*/ SELECT 1\nGO\n"), "SELECT 1;"));
  CHECK(prints(translate("SELECT 'a\nGO\nb'\nGO\n"), "'a\nGO\nb'"));
  CHECK(prints(translate("SELECT 1 AS [x\nGO\ny]\nGO\n"), "\"x\ngo\ny\""));
}

TEST_CASE("an include inside a batch is part of the batch", "[cli]") {
  const TemporaryFolder folder;
  (void)folder.file("middle.sql", "       2 AS b,\n");
  const auto file = folder.file("outer.sql", "SELECT 1 AS a,\n:r middle.sql\n       3 AS c\nGO\n");
  const RunResult result = translate_file(file);
  INFO(result.messages);
  INFO(result.output);
  CHECK(result.status == 0);
  CHECK(prints(result, "SELECT 1 AS a,"));
  CHECK(prints(result, "2 AS b"));
  CHECK(prints(result, "3 AS c;"));
}

TEST_CASE("a batch that an include opens is ended by the script that includes it", "[cli]") {
  const TemporaryFolder folder;
  (void)folder.file("first.sql", "SELECT 1 AS a\nGO\nSELECT 2 AS b, -- open\n");
  const auto file = folder.file("outer.sql", ":r first.sql\n3 AS c\nGO\nSELECT 4 AS d\nGO\n");
  const RunResult result = translate_file(file);
  INFO(result.output);
  CHECK(result.status == 0);
  CHECK(prints(result, "SELECT 1 AS a;"));
  CHECK(prints(result, "3 AS c"));
  CHECK(prints(result, "SELECT 4 AS d;"));
}

TEST_CASE("places stand in the included file and behind variables", "[cli]") {
  const TemporaryFolder folder;
  (void)folder.file("inner.sql", "-- one\nSELECT $(Name) FROM WHERE\n");
  const auto file =
      folder.file("outer.sql", ":setvar Name \"a_much_longer_name\"\n:r inner.sql\nGO\n");
  const RunResult result = translate_file(file);
  INFO(result.messages);
  CHECK(result.says("inner.sql:2:21: error TAL-C0001"));
}

TEST_CASE("scripts in UTF-16 with a mark are read as SSMS writes them", "[cli]") {
  const RunResult result =
      translate(utf16("CREATE TABLE [dbo].[T](\r\n\t[Id] [int] NOT NULL\r\n)\r\nGO\r\nSELECT "
                      "[Id] FROM WHERE\r\nGO\r\n"));
  INFO(result.messages);
  INFO(result.output);
  CHECK(prints(result, "CREATE TABLE dbo.t ("));
  CHECK(result.says("input.sql:5:18: error TAL-C0001"));
}

TEST_CASE("guards around DDL are left out and said", "[cli]") {
  const RunResult result = translate(
      "IF NOT EXISTS (SELECT * FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[t]') AND "
      "type in (N'U'))\nBEGIN\nCREATE TABLE [dbo].[t]([id] [int] NOT NULL)\nEND\nGO\n"
      "IF OBJECT_ID('dbo.v', 'V') IS NULL\nEXEC dbo.sp_executesql @statement = N'CREATE VIEW "
      "[dbo].[v] AS SELECT [id], ''it''''s'' AS w FROM [dbo].[t]'\nGO\n");
  INFO(result.messages);
  INFO(result.output);
  CHECK(result.status == 0);
  CHECK(result.says("TAL-S0004"));
  CHECK(prints(result, "CREATE TABLE dbo.t ("));
  CHECK(prints(result, "VIEW dbo.v"));
  CHECK(prints(result, "'it''s'"));
}

TEST_CASE("a batch repeated by GO n stores its rows n times", "[cli]") {
  const TemporaryFolder folder;
  const auto file = folder.file("t.sql",
                                "CREATE TABLE t (a int, b varchar(5))\nGO\nINSERT t VALUES (1, "
                                "''), (2, NULL)\nGO 3\n");
  const std::string out = (folder.path() / "out").string();
  const RunResult result =
      run_talora({"convert", file, "--from", "sqlserver", "--to", "postgres:15", "-o", out});
  INFO(result.messages);
  CHECK(result.status == 0);
  CHECK(read_text(folder.path() / "out/postgres/data/0001.dbo.t.copy") ==
        "1\t\n2\t\\N\n1\t\n2\t\\N\n1\t\n2\t\\N\n");
  CHECK_FALSE(result.says("TAL-S0003"));
}

TEST_CASE("without --from the scripts tell whose they are", "[cli]") {
  const TemporaryFolder folder;
  const auto file = folder.file("t.sql", "SELECT [a] FROM [dbo].[t]\nGO\n");
  const RunResult guessed = run_talora({"translate", file, "--to", "postgres:15"});
  CHECK(guessed.says("--from is not given; reading the input as sqlserver"));
  CHECK(prints(guessed, "FROM dbo.t"));
  const auto other = folder.file("o.sql", "SELECT 1 FROM dual;\n");
  CHECK(run_talora({"translate", other, "--to", "postgres:15"}).says("as oracle"));
}

TEST_CASE("passwords of logins are masked", "[cli]") {
  for (const std::string text :
       {"CREATE LOGIN app WITH PASSWORD = N'top''secret'\nGO\n",
        "CREATE TABLE t (a nosuch(type FROM) -- PASSWORD = 'top''secret'\nGO\n"}) {
    const RunResult result = translate(text);
    CHECK(ended_well(result));
    CHECK(result.output.find("secret") == std::string::npos);
    CHECK(result.messages.find("secret") == std::string::npos);
  }
}
