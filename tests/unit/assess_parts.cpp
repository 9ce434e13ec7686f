// Parts of an assessment by themselves: names of CREATE statements, valid texts, words for numbers.
#include "conversion/created_object.hpp"
#include "conversion/secrets.hpp"
#include "conversion/valid_text.hpp"
#include "reports/assessment_summary.hpp"
#include "reports/excerpt.hpp"
#include "reports/html_page.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace talora;
using namespace talora::conversion;
using namespace talora::reports;

namespace {

// "kind schema.name" of what the words create; ALTER has a star.
std::string created(std::string_view sql) {
  const auto object = created_object(sql);
  if (!object) return "none";
  return fmt::format("{}{} {}.{}", object->creates ? "" : "*", object->kind, object->schema,
                     object->name);
}

}  // namespace

TEST_CASE("CREATE says kind and name") {
  CHECK(created("create or replace editionable package body hr.Pay as") == "package hr.Pay");
  CHECK(created("CREATE GLOBAL TEMPORARY TABLE t (a int)") == "temporary table .t");
  CHECK(created("CREATE /* x */ UNIQUE -- y\n BITMAP INDEX \"My Ix\" ON t (a)") == "index .My Ix");
  CHECK(created("CREATE MATERIALIZED VIEW s.v AS") == "materialized view s.v");
  CHECK(created("CREATE TABLE IF NOT EXISTS a.b (x int)") == "table a.b");
  CHECK(created("CREATE OR ALTER PROC [dbo].[usp Do] AS") == "procedure dbo.usp Do");
  CHECK(created("CREATE TABLE [db].[dbo].[t] (a int)") == "table dbo.t");
  CHECK(created("ALTER TABLE t ADD b int") == "*table .t");
  CHECK(created("CREATE USER u IDENTIFIED BY x") == "none");
  CHECK(created("SELECT 1") == "none");
  CHECK(created("CREATE TABLE") == "none");
  CHECK(created("") == "none");
}

TEST_CASE("texts of any bytes become UTF-8") {
  CHECK(valid_text("a\xC3\xA4 \xE2\x82\xAC \xF0\x9F\x98\x80") ==
        "a\xC3\xA4 \xE2\x82\xAC \xF0\x9F\x98\x80");
  CHECK(valid_text("\xE4") == "\xEF\xBF\xBD");
  CHECK(valid_text("\xC3(") == "\xEF\xBF\xBD(");
  CHECK(valid_text("\xED\xA0\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");  // a surrogate
  CHECK(valid_text("\xC0\xAF") == "\xEF\xBF\xBD\xEF\xBF\xBD");                  // overlong
}

TEST_CASE("passwords of scripts are masked") {
  CHECK(masked("CONNECT hr/tiger@db") == "CONNECT hr/********@db");
  CHECK(masked("SELECT 1;\n--  conn hr/tiger@db\nSELECT 2") ==
        "SELECT 1;\n--  conn hr/********@db\nSELECT 2");
  CHECK(masked("/* connect hr/tiger */ x") == "/* connect hr/******** */ x");
  CHECK(masked("START WITH a = 1\nCONNECT BY PRIOR a/b = c") ==
        "START WITH a = 1\nCONNECT BY PRIOR a/b = c");
  CHECK(masked("ALTER USER u IDENTIFIED BY \"n w\" REPLACE old ACCOUNT UNLOCK") ==
        "ALTER USER u IDENTIFIED BY ******** REPLACE ******** ACCOUNT UNLOCK");
  CHECK(masked("CREATE USER u IDENTIFIED BY VALUES 'F894844C34402B67'") ==
        "CREATE USER u IDENTIFIED BY VALUES ********");
  CHECK(masked("CREATE LOGIN l WITH PASSWORD = N'it''s', x = 1") ==
        "CREATE LOGIN l WITH PASSWORD = N********, x = 1");
  CHECK(masked("SELECT reconnect, connection FROM t") == "SELECT reconnect, connection FROM t");
}

TEST_CASE("numbers in words") {
  CHECK(duration(0) == "0 min");
  CHECK(duration(59) == "59 min");
  CHECK(duration(60) == "1 h");
  CHECK(duration(200) == "3 h 20 min");
  CHECK(duration(960) == "2.0 days");
  CHECK(duration(1200) == "2.5 days");
  CHECK(grouped(0) == "0");
  CHECK(grouped(999) == "999");
  CHECK(grouped(1234567) == "1,234,567");
  CHECK(share(1, 8) == "12.5 %");
  CHECK(share(0, 0) == "0 %");
  CHECK(share(1, 100000) == "< 0.1 %");
  CHECK(share(99999, 100000) == "99.9 %");
  CHECK(share(7, 7) == "100.0 %");
  CHECK(cut_text("abcdefgh", 8) == "abcdefgh");
  CHECK(cut_text("abcdefghi", 8) == "abcde...");
  CHECK(cut_text("abcd\xC3\xA4gh1", 8) == "abcd...");  // not half a letter
}

TEST_CASE("texts in a page are escaped and visible") {
  CHECK(escaped("<a href=\"x\">'&") == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
  CHECK(escaped(std::string_view("\0\x1F\x7F\t\n\r", 6)) ==
        "\xE2\x90\x80\xE2\x90\x9F\xE2\x90\xA1\t\n");
  CHECK(escaped("\xE2\x80\xAE \xE2\x81\xA9 \xE2\x80\xA6") ==
        "\xE2\x80\xB9U+202E\xE2\x80\xBA \xE2\x80\xB9U+2069\xE2\x80\xBA \xE2\x80\xA6");
  CHECK(fragment_text("view A.\"b c\"&\xC3\xA4") == "view%20A.%22b%20c%22%26%C3%A4");
}

TEST_CASE("excerpts hold the lines in question") {
  AssessedStatement statement;
  statement.place = {"f.sql", 101, 1};
  for (int i = 1; i <= 30; ++i)
    statement.text += fmt::format("line {}\n", i);
  const Excerpt middle = source_excerpt(statement, 120, 6);  // line 20 of the statement
  CHECK(middle.text ==
        "\xE2\x80\xA6\nline 18\nline 19\nline 20\nline 21\nline 22\nline 23\n\xE2\x80\xA6\n");
  CHECK(middle.omitted == 24);
  CHECK(source_excerpt(statement, 101, 40).omitted == 0);
  StatementOnTarget target;
  for (int i = 1; i <= 60; ++i)
    target.sql += fmt::format("out {}\n", i);
  target.lines = {{1, 101}, {41, 120}, {60, 130}};
  CHECK(target_excerpt(statement, target, 120, 6).text ==
        "\xE2\x80\xA6\nout 39\nout 40\nout 41\nout 42\nout 43\nout 44\n\xE2\x80\xA6\n");
}
