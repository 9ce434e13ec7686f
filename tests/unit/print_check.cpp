// The offline check by libpg_query.
#include "translators/check/postgres_parse.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace talora::translators;

TEST_CASE("check_sql gives message and byte offset", "[print]") {
  CHECK_FALSE(check_sql("SELECT 1; SELECT 2").has_value());
  const auto error = check_sql("SELECT 'ä' FORM t");
  REQUIRE(error.has_value());
  CHECK(error->message == "syntax error at or near \"t\"");
  CHECK(error->offset == 17);
}

TEST_CASE("same_parse ignores places and parentheses, not literals", "[print]") {
  CHECK(same_parse("SELECT a+(b*c)", "SELECT  a + b * c"));
  CHECK_FALSE(same_parse("SELECT (a+b)*c", "SELECT a + b * c"));
  CHECK_FALSE(same_parse("SELECT 1", "SELECT 2"));
  CHECK_FALSE(same_parse("SELECT", "SELEC"));
}

TEST_CASE("same_parse looks into bodies", "[print]") {
  const auto body = [](const std::string& text) {
    return "CREATE FUNCTION f(a int) RETURNS void LANGUAGE plpgsql AS $$ DECLARE x int; " + text +
           " $$";
  };
  CHECK(same_parse(body("BEGIN x := (a + 1) * 2; IF (a > 1) THEN NULL; END IF; END"),
                   body("BEGIN\nx := ((a + 1) * 2);\nIF a > 1 THEN NULL; END IF; END")));
  CHECK_FALSE(same_parse(body("BEGIN x := (a + 1) * 2; END"), body("BEGIN x := a + 1 * 2; END")));
  CHECK_FALSE(same_parse(body("BEGIN x := 1; END"), body("BEGIN x := 2; END")));
  CHECK_FALSE(same_parse("DO $$ BEGIN PERFORM 1; END $$", "DO $$ BEGIN PERFORM 2; END $$"));
}

TEST_CASE("check_body tells faults from what it cannot know", "[print]") {
  const auto body = [](const char* text) {
    return check_body(std::string("CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ ") +
                      text + " $$");
  };
  CHECK(body("BEGIN NULL; END").verdict == BodyVerdict::valid);
  CHECK(body("BEGIN IF TRUE THEN NULL; END").verdict == BodyVerdict::invalid);
  CHECK(body("BEGIN undeclared := 1; END").verdict != BodyVerdict::valid);
  CHECK(body("DECLARE c CURSOR FOR SELECT 1; BEGIN OPEN c; END").verdict == BodyVerdict::unknown);
  CHECK(body("DECLARE c CURSOR FOR SELECT 1; BEGIN FOR r IN c LOOP NULL; END LOOP; END").verdict ==
        BodyVerdict::unknown);
  CHECK(body("DECLARE r emp%ROWTYPE; BEGIN r.x := 1; END").verdict == BodyVerdict::unknown);
}
