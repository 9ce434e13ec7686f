// Decimal text, date text and checksums.
#include "model/values/datetime_text.hpp"
#include "model/values/number_text.hpp"

#include <catch2/catch.hpp>

using namespace talora;

TEST_CASE("numbers become plain decimals", "[values]") {
  CHECK(canonical_number("0012.500") == "12.5");
  CHECK(canonical_number(".5") == "0.5");
  CHECK(canonical_number("-.0") == "0");
  CHECK(canonical_number("1e3") == "1000");
  CHECK(canonical_number("12.5E-3") == "0.0125");
  CHECK(canonical_number("-7.") == "-7");
  CHECK_FALSE(canonical_number("1x"));
  CHECK_FALSE(canonical_number(""));
}

TEST_CASE("rounding is half away from zero", "[values]") {
  // Oracle Database SQL Language Reference, "NUMBER Data Type", table of scale examples.
  CHECK(round_number("7456123.89", 1) == "7456123.9");
  CHECK(round_number("7456123.89", 0) == "7456124");
  CHECK(round_number("7456123.89", -2) == "7456100");
  CHECK(round_number("0.01234", 5) == "0.01234");
  CHECK(round_number("-2.5", 0) == "-3");
  CHECK(round_number("9.99", 1) == "10");
  CHECK(round_number("0.4", 0) == "0");
}

TEST_CASE("constant dates are read by their format", "[values]") {
  CHECK(iso_text(*parse_datetime("2025-6-19 00:00:00", "yyyy-mm-dd hh24:mi:ss")) ==
        "2025-06-19 00:00:00");
  CHECK(iso_text(*parse_datetime("17-JUN-2003", "DD-MON-YYYY")) == "2003-06-17 00:00:00");
  CHECK(iso_text(*parse_ansi_datetime("2024-02-29")) == "2024-02-29 00:00:00");
  CHECK(iso_text(*parse_ansi_datetime("2024-02-29 10:11:12.500")) == "2024-02-29 10:11:12.5");
  CHECK_FALSE(parse_datetime("2023-02-29", "YYYY-MM-DD"));
  CHECK_FALSE(parse_datetime("2023-02-28x", "YYYY-MM-DD"));
  CHECK_FALSE(parse_datetime("10:00", "HH24:MI"));
}
