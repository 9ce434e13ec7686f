// Names of databases in MySQL statements, as the server's lexer reads them.
#include "conversion/mysql_names.hpp"

#include <catch2/catch.hpp>

using namespace talora::conversion;

using Names = std::vector<std::string>;

TEST_CASE("qualifiers stand before a point, outside of literals and comments", "[check]") {
  CHECK(qualifiers("CREATE TABLE a.b (c INT)") == Names{"a"});
  CHECK(qualifiers("SELECT `x y`.z, '`n`.o', \"p.q\" FROM t -- r.s\n WHERE 1.5 > u.v") ==
        Names{"x y", "u"});
  CHECK(qualifiers("SELECT a.b.c, @d.e /* f.g */ FROM h") == Names{"a"});
}

TEST_CASE("databases are replaced where they qualify", "[check]") {
  const std::map<std::string, std::string> names{{"dbo", "scratch 1"}};
  CHECK(with_databases("INSERT INTO dbo.t SELECT 'dbo.t' FROM `dbo`.dbo", names) ==
        "INSERT INTO `scratch 1`.t SELECT 'dbo.t' FROM `scratch 1`.dbo");
}

TEST_CASE("statements that name a database", "[check]") {
  CHECK(named_database("USE `a b`") == "a b");
  CHECK(named_database("CREATE DATABASE d") == "d");
  CHECK(named_database("create schema if not exists `d`") == "d");
  CHECK(named_database("CREATE TABLE d (a INT)").empty());
  CHECK(first_word("/* x */ drop table t") == "DROP");
}
