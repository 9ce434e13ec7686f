// Oracle's regular expressions written for PostgreSQL.
#include "translators/tables/regexp_pattern.hpp"

#include <catch2/catch.hpp>

using namespace talora::translators;

TEST_CASE("regexp patterns keep what both engines read alike", "[tables]") {
  for (const char* same : {"^Ste(v|ph)en$", "[^,]+", "([aeiou])\\1", "\\d+\\.\\d*",
                           "[[:alpha:]_]{2,}", "a\\(b\\)", "[]a]+", "x*?y"}) {
    CHECK(postgres_regexp(same, false).text == same);
    CHECK_FALSE(postgres_regexp(same, false).stops_at_line_breaks);
  }
}

TEST_CASE("regexp: the period and line breaks", "[tables]") {
  CHECK(postgres_regexp("a.c", false).stops_at_line_breaks);
  CHECK(postgres_regexp("a.c", false).text == "a.c");
  CHECK_FALSE(postgres_regexp("a.c", true).stops_at_line_breaks);
  CHECK_FALSE(postgres_regexp("a\\.c[.]", false).stops_at_line_breaks);
  CHECK(postgres_regexp(".=[^,]+", false).text == "[^\\n]=[^,]+");
  CHECK_FALSE(postgres_regexp(".=[^,]+", false).stops_at_line_breaks);
  CHECK(postgres_regexp(".=[^,]+", true).text == ".=[^,]+");
}

TEST_CASE("regexp: backslashes", "[tables]") {
  CHECK(postgres_regexp("[\\.]", false).text == "[\\\\.]");
  CHECK(postgres_regexp("[^\\d[:alpha:]]", false).text == "[^\\\\d[:alpha:]]");
  CHECK(postgres_regexp("a\\nb\\y", false).text == "anby");
  CHECK(postgres_regexp("a\\z", false).text == "a\\Z");
}

TEST_CASE("regexp: match parameters", "[tables]") {
  CHECK(postgres_regexp_flags("i") == "i");
  CHECK(postgres_regexp_flags("ic") == "");
  CHECK(postgres_regexp_flags("cin") == "i");
  CHECK(postgres_regexp_flags("mx") == "wx");
  CHECK_FALSE(postgres_regexp_flags("q").has_value());
}
