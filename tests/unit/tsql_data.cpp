// T-SQL's rules of data: constants and what columns store for them, by Microsoft's documentation.
#include "conversion/data/data_rules.hpp"
#include "model/source.hpp"
#include "parsers/tsql/parse.hpp"

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace talora;
using namespace talora::conversion;

namespace {

const std::string refused = "(left to the server)";

Type type_of(TypeKind kind, int precision = -1, int scale = -1, int length = -1) {
  return Type{kind, precision, scale, length, false, {}};
}

// What a column stores for the constant; "NULL", or `refused`.
std::string stored(const std::string& constant, const Type& type) {
  tsql::Parser parser;
  const SourceFile file(0, "t.sql", "INSERT INTO t VALUES (" + constant + ")");
  Diagnostics diagnostics;
  const auto size = static_cast<std::uint32_t>(file.text().size());
  const auto statements = parser.parse(file, {0, 0, size}, diagnostics);
  const auto* insert = as<Insert>(statements.at(0).tree->root);
  REQUIRE(insert != nullptr);
  const auto* row = as<RowValue>(as<ValuesRows>(insert->source)->rows[0]);
  Catalog catalog;
  catalog.dialect = SourceDialect::tsql;
  const DataRules& rules = tsql_data_rules();
  const auto value = rules.fold(*row->items[0], catalog);
  if (!value) return refused;
  const auto result = rules.stored_value(*value, type);
  if (!result) return refused;
  return result->value_or("NULL");
}

std::string csv(const std::string& field, bool quoted, const Type& type) {
  return tsql_data_rules().csv_value(field, quoted, type).value_or("NULL");
}

}  // namespace

TEST_CASE("T-SQL data: text", "[data]") {
  const Type five = type_of(TypeKind::varchar, -1, -1, 5);
  CHECK(stored("''", five).empty());
  CHECK(stored("N''", five).empty());
  CHECK(stored("NULL", five) == "NULL");
  CHECK(stored("N'it''s '", five) == "it's ");
  CHECK(stored("'abcde   '", five) == "abcde");
  CHECK(stored("'abcdef'", five) == refused);  // error 2628
  CHECK(stored("'a' + CHAR(13) + N'b'", five) == "a\rb");
  CHECK(stored("'a' + NULL", five) == "NULL");
  CHECK(stored("CAST('abcdef' AS varchar(3))", five) == "abc");
  CHECK(stored("'ab'", type_of(TypeKind::character, -1, -1, 4)) == "ab  ");
  CHECK(stored("NCHAR(8364)", five) == "\xE2\x82\xAC");
  // One emoji takes two units of an nchar column.
  CHECK(stored("N'\xF0\x9F\x8E\x81'", type_of(TypeKind::character, -1, -1, 3)) ==
        "\xF0\x9F\x8E\x81 ");
}

TEST_CASE("T-SQL data: numbers", "[data]") {
  const Type whole = type_of(TypeKind::integer, 10, 0);
  CHECK(stored("12.9", whole) == "12");
  CHECK(stored("-12.9", whole) == "-12");
  CHECK(stored("$12.9", whole) == "13");
  CHECK(stored("''", whole) == "0");
  CHECK(stored("' 7 '", whole) == "7");
  CHECK(stored("'7.5'", whole) == refused);  // error 245
  CHECK(stored("2147483648", whole) == refused);
  CHECK(stored("256", type_of(TypeKind::integer, 3, 0)) == refused);
  const Type decimal = type_of(TypeKind::number, 5, 2);
  CHECK(stored("1.005", decimal) == "1.01");
  CHECK(stored("-1.005", decimal) == "-1.01");
  CHECK(stored("1000", decimal) == refused);  // error 8115
  CHECK(stored("''", decimal) == refused);    // error 8114
  const Type money = type_of(TypeKind::money, 19, 4);
  CHECK(stored("1.00005", money) == "1.0001");
  CHECK(stored("-$0.5", money) == "-0.5");
  CHECK(stored("''", money) == "0");
  CHECK(stored("5", type_of(TypeKind::bit, 1, 0)) == "t");
  CHECK(stored("'false'", type_of(TypeKind::bit, 1, 0)) == "f");
  CHECK(stored("1e2", type_of(TypeKind::binary_double, 53)) == "100");
}

TEST_CASE("T-SQL data: moments", "[data]") {
  const Type datetime = type_of(TypeKind::datetime, 3);
  CHECK(stored("'2024-02-29T23:59:59.999'", datetime) == "2024-03-01 00:00:00");
  CHECK(stored("'2024-02-29 10:00:00.121'", datetime) == "2024-02-29 10:00:00.12");
  CHECK(stored("'2024-02-29 10:00:00.125'", datetime) == "2024-02-29 10:00:00.127");
  CHECK(stored("'20240229'", datetime) == "2024-02-29 00:00:00");
  CHECK(stored("'2/29/2024 1:05 PM'", datetime) == "2024-02-29 13:05:00");
  CHECK(stored("''", datetime) == "1900-01-01 00:00:00");
  CHECK(stored("'1752-12-31'", datetime) == refused);  // error 242
  CHECK(stored("CAST(0x0000A3BA00C5C100 AS DateTime)", datetime) == "2014-10-04 12:00:00");
  CHECK(stored("'2024-02-29 10:00:29.999'", type_of(TypeKind::datetime, 0)) ==
        "2024-02-29 10:01:00");
  const Type seven = type_of(TypeKind::timestamp, 7);
  CHECK(stored("'2024-12-31 23:59:59.1234567'", seven) == "2024-12-31 23:59:59.123457");
  CHECK(stored("'2024-12-31 23:59:59.9999996'", seven) == "2025-01-01 00:00:00");
  CHECK(stored("'2024-12-31 23:59:59.5'", type_of(TypeKind::timestamp, 0)) ==
        "2025-01-01 00:00:00");
  CHECK(stored("CAST(N'2024-02-29' AS Date)", type_of(TypeKind::calendar_date)) == "2024-02-29");
  CHECK(stored("'12:30:00.55'", type_of(TypeKind::time_of_day, 1)) == "12:30:00.6");
  CHECK(stored("'2024-01-01 10:00:00.5 +02:00'", type_of(TypeKind::timestamp_tz, 7)) ==
        "2024-01-01 10:00:00.5+02:00");
  CHECK(stored("GETDATE()", datetime) == refused);
}

TEST_CASE("T-SQL data: bytes and identifiers", "[data]") {
  CHECK(stored("0x0aFF", type_of(TypeKind::raw, -1, -1, 4)) == "\\x0aff");
  CHECK(stored("0xABC", type_of(TypeKind::blob)) == "\\x0abc");
  CHECK(stored("0x0102030405", type_of(TypeKind::raw, -1, -1, 4)) == refused);
  CHECK(stored("N'{86485C5D-228F-4A20-AA24-3B4822750559}'", type_of(TypeKind::guid)) ==
        "86485c5d-228f-4a20-aa24-3b4822750559");
  CHECK(stored("N'86485C5D'", type_of(TypeKind::guid)) == refused);
}

TEST_CASE("T-SQL data: fields of CSV files", "[data]") {
  const Type text = type_of(TypeKind::varchar, -1, -1, 10);
  CHECK(csv("", false, text) == "NULL");
  CHECK(csv("", true, text).empty());
  CHECK(csv("5bFF", false, type_of(TypeKind::raw, -1, -1, 4)) == "\\x5bff");
  CHECK(csv("1", false, type_of(TypeKind::bit, 1, 0)) == "t");
  CHECK_THROWS_AS(csv("x", false, type_of(TypeKind::integer, 10, 0)), std::invalid_argument);
}
