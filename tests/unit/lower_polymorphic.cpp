// Lowering of a polymorphic table function: its TABLE parameter has no type name.
#include "tests/support/shaped_statement.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using tests::lower;
using tests::shape;

TEST_CASE("a TABLE parameter is named, the statement is not parsed", "[lower]") {
  const auto lowered = lower(
      "CREATE PACKAGE p AS FUNCTION f(tab TABLE, col VARCHAR2) RETURN TABLE PIPELINED ROW "
      "POLYMORPHIC USING p; END p;");
  const auto& package = lowered->root_as<CreatePackage>();
  REQUIRE(package.declarations.size() == 1);
  const auto* routine = as<Routine>(package.declarations[0]);
  REQUIRE(routine != nullptr);
  REQUIRE(routine->parameters.size() == 2);
  CHECK(shape(as<Parameter>(routine->parameters[0])->type) == "<polymorphic table parameter>");
  CHECK_FALSE(lowered->statement.parsed);
}
