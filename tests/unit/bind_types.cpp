// Types of operators and built-in functions, as the SQL Language Reference gives them.
#include "tests/unit/bind_tree.hpp"
#include "translators/bind/bind.hpp"
#include "translators/bind/builtin_call.hpp"
#include "translators/bind/value.hpp"
#include "translators/tables/oracle_exceptions.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using namespace talora::translators;

namespace {

Type of(TypeKind kind) {
  Type type;
  type.kind = kind;
  return type;
}

struct OperatorCase {
  BinaryOperator op;
  TypeKind left, right, result;
};

Value call_of(std::string_view name, std::vector<Value> arguments) {
  const BuiltinFunction* row = find_builtin(name);
  REQUIRE(row != nullptr);
  return builtin_result({row, std::move(arguments)});
}

}  // namespace

TEST_CASE("operators give the types of datetime and numeric arithmetic", "[bind]") {
  using enum TypeKind;
  const OperatorCase cases[] = {
      {BinaryOperator::subtract, date, date, number},
      {BinaryOperator::add, date, number, date},
      {BinaryOperator::add, number, date, date},
      {BinaryOperator::add, timestamp, number, date},
      {BinaryOperator::subtract, timestamp_tz, number, date},
      {BinaryOperator::subtract, timestamp, timestamp, interval_ds},
      {BinaryOperator::subtract, timestamp, date, interval_ds},
      {BinaryOperator::add, date, interval_ym, date},
      {BinaryOperator::add, timestamp, interval_ds, timestamp},
      {BinaryOperator::multiply, interval_ds, number, interval_ds},
      {BinaryOperator::add, number, binary_float, binary_float},
      {BinaryOperator::multiply, binary_double, binary_float, binary_double},
      {BinaryOperator::add, integer, integer, integer},
      {BinaryOperator::divide, integer, integer, number},
      {BinaryOperator::add, varchar, number, number},
      {BinaryOperator::add, unknown, number, unknown},
      {BinaryOperator::multiply, unknown, number, number},
      {BinaryOperator::concat, number, number, varchar},
      {BinaryOperator::concat, varchar, clob, clob},
      {BinaryOperator::concat, raw, raw, raw},
      {BinaryOperator::less, number, varchar, boolean},
  };
  for (const OperatorCase& c : cases) {
    INFO(static_cast<int>(c.op) << ' ' << static_cast<int>(c.left) << ' '
                                << static_cast<int>(c.right));
    CHECK(oracle_binary_type(c.op, of(c.left), of(c.right)).kind == c.result);
  }
}

TEST_CASE("built-in functions take their type from the rule of their row", "[bind]") {
  using enum TypeKind;
  const Value text = value_of(varchar, Nullability::may_be_null);
  const Value digit = value_of(number, Nullability::never_null);
  const Value day = value_of(date, Nullability::never_null);
  CHECK(call_of("NVL", {text, digit}).type.kind == varchar);
  CHECK(call_of("NVL", {text, digit}).nulls == Nullability::never_null);
  CHECK(call_of("COALESCE", {value_of(null_value, Nullability::always_null), digit}).type.kind ==
        number);
  CHECK(call_of("TRUNC", {day}).type.kind == date);
  CHECK(call_of("TRUNC", {value_of(timestamp)}).type.kind == date);
  CHECK(call_of("ROUND", {digit, digit}).type.kind == number);
  CHECK(call_of("TRUNC", {value_of(unknown)}).type.kind == unknown);
  CHECK(call_of("DECODE", {digit, digit, value_of(null_value), digit}).type.kind == varchar);
  CHECK(call_of("DECODE", {digit, digit, digit, text}).type.kind == number);
  CHECK(call_of("SUBSTR", {value_of(clob), digit}).type.kind == clob);
  CHECK(call_of("SUBSTR", {text, digit}).nulls == Nullability::may_be_null);
  CHECK(call_of("UPPER", {value_of(character, Nullability::never_null)}).nulls ==
        Nullability::never_null);
  CHECK(call_of("COUNT", {text}).nulls == Nullability::never_null);
  CHECK(call_of("MAX", {day}).type.kind == date);
  CHECK(call_of("MAX", {day}).nulls == Nullability::may_be_null);
  CHECK(call_of("ADD_MONTHS", {value_of(timestamp), digit}).type.kind == date);
  CHECK(find_builtin("NO_SUCH_FUNCTION") == nullptr);
  CHECK(find_supplied("DBMS_LOB", "GETLENGTH") != nullptr);
  CHECK(find_builtin("SYSDATE")->volatility == Volatility::stable);
  CHECK(find_supplied("DBMS_RANDOM", "VALUE")->volatility == Volatility::changing);
}

TEST_CASE("types as written", "[bind]") {
  tests::Make make;
  const Catalog catalog;
  const Type plain = resolve_type(*make.type("number"), catalog);
  CHECK(plain.kind == TypeKind::number);
  CHECK(plain.precision == -1);
  const Type money =
      resolve_type(*make.type("NUMBER", {make.number("10"), make.number("2")}), catalog);
  CHECK(money.precision == 10);
  CHECK(money.scale == 2);
  const Type scaled =
      resolve_type(*make.type("NUMBER", {make.node<Star>(), make.number("2")}), catalog);
  CHECK(scaled.precision == 38);
  CHECK(resolve_type(*make.type("INTEGER"), catalog).precision == 38);
  CHECK(resolve_type(*make.type("CHAR"), catalog).length == 1);
  TypeName* zoned = make.type("TIMESTAMP", {make.number("3")});
  zoned->zone = ZoneKind::with_zone;
  CHECK(resolve_type(*zoned, catalog).kind == TypeKind::timestamp_tz);
  CHECK(resolve_type(*zoned, catalog).precision == 3);
  CHECK(resolve_type(*make.type("NO_SUCH_TYPE"), catalog).kind == TypeKind::unknown);
}

TEST_CASE("error codes have the states of their twins", "[bind]") {
  CHECK(sqlstate_of_code(-1) == "23505");
  CHECK(sqlstate_of_code(-1403) == "P0002");
  CHECK(sqlstate_of_code(-20001) == "TA001");
  CHECK(sqlstate_of_code(-20999) == "TA999");
  CHECK(sqlstate_of_code(-7777).empty());
  REQUIRE(predefined_exception("ZERO_DIVIDE") != nullptr);
  CHECK(predefined_exception("ZERO_DIVIDE")->sqlstate == "22012");
}
