// Canonical texts: what two servers print differently for the same value must come out alike, and
// different values must not. Expected texts are written by hand.
#include "model/values/utc_text.hpp"
#include "validators/canonical_value.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using validators::canonical_form;
using validators::canonical_value;
using validators::CanonicalForm;

TEST_CASE("the same value in two spellings", "[validators]") {
  CHECK(canonical_value(CanonicalForm::number, "1.50") == "1.5");
  CHECK(canonical_value(CanonicalForm::number, "0.000") == "0");
  CHECK(canonical_value(CanonicalForm::timestamp, "2024-01-02 03:04:05.678000") ==
        "2024-01-02 03:04:05.678");
  CHECK(canonical_value(CanonicalForm::timestamp, "2024-01-02T03:04:05.000000") ==
        "2024-01-02 03:04:05");
  CHECK(canonical_value(CanonicalForm::timestamp, "2024-01-02") == "2024-01-02 00:00:00");
  CHECK(canonical_value(CanonicalForm::instant, "2024-01-02 01:04:05.5+02") ==
        "2024-01-01 23:04:05.5");
  CHECK(canonical_value(CanonicalForm::instant, "2024-01-01 23:04:05.500000") ==
        "2024-01-01 23:04:05.5");
  CHECK(canonical_value(CanonicalForm::bytes, "\\xAB0f") == "ab0f");
  CHECK(canonical_value(CanonicalForm::binary_float, "1e22") ==
        canonical_value(CanonicalForm::binary_float, "1e+22"));
  CHECK(canonical_value(CanonicalForm::binary_float, "-0") == "0");
  CHECK(canonical_value(CanonicalForm::single_float, "0.10000000149011612") == "0.1");
  CHECK(canonical_value(CanonicalForm::truth, "1") == "t");
  CHECK(canonical_value(CanonicalForm::truth, "f") == "f");
  CHECK(canonical_value(CanonicalForm::padded_text, "ab  ") == "ab");
}

TEST_CASE("different values stay different", "[validators]") {
  CHECK(canonical_value(CanonicalForm::binary_float, "0.30000000000000004") !=
        canonical_value(CanonicalForm::binary_float, "0.3"));
  CHECK(canonical_value(CanonicalForm::single_float, "16777216") !=
        canonical_value(CanonicalForm::single_float, "16777218"));
  CHECK(canonical_value(CanonicalForm::number, "123456789012.1") !=
        canonical_value(CanonicalForm::number, "123456789012.2"));
  CHECK(canonical_value(CanonicalForm::timestamp, "2024-01-02 03:04:05.1") !=
        canonical_value(CanonicalForm::timestamp, "2024-01-02 03:04:05.01"));
  CHECK(canonical_value(CanonicalForm::text, "ab ") != canonical_value(CanonicalForm::text, "ab"));
  CHECK(canonical_form(TypeKind::timestamp_tz) == CanonicalForm::instant);
}

TEST_CASE("moments with an offset come to UTC", "[values]") {
  CHECK(utc_text("2024-01-02 03:04:05") == "2024-01-02 03:04:05");
  CHECK(utc_text("2024-01-02") == "2024-01-02");
  CHECK(utc_text("2024-03-01 00:30:00.120+01:00") == "2024-02-29 23:30:00.120");
  CHECK(utc_text("1999-12-31 20:00:00-0530") == "2000-01-01 01:30:00");
  CHECK(utc_text("2024-01-02 03:04:05Z") == "2024-01-02 03:04:05");
  CHECK(utc_text("2024-02-30 00:00:00+01") == std::nullopt);
  CHECK(utc_text("2024-02-20 00:00+01") == std::nullopt);
  CHECK(utc_text("2024-02-20 00:00:00+1x") == std::nullopt);
}
