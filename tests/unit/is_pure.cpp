// is_pure(): what may be evaluated twice.
#include "tests/support/oracle_statement.hpp"
#include "translators/rules/builder.hpp"

using namespace talora;
using namespace talora::tests;

namespace {

bool pure(const char* expression) {
  const OracleStatement statement("SELECT " + std::string(expression) + " FROM t");
  return translators::is_pure(statement.root<Query>(), translators::Bindings());
}

}  // namespace

TEST_CASE("is_pure knows the functions of the source engine that change", "[rules]") {
  CHECK(pure("UPPER(a) || NVL(b, 1)"));
  CHECK(pure("DBMS_LOB.GETLENGTH(a)"));
  CHECK_FALSE(pure("SYS_GUID()"));
  CHECK_FALSE(pure("DBMS_RANDOM.VALUE(1, 10)"));
  CHECK_FALSE(pure("SYS.DBMS_RANDOM.STRING('x', 10)"));
  CHECK_FALSE(pure("UTL_HTTP.REQUEST('x')"));
  CHECK_FALSE(pure("s.NEXTVAL + 1"));
}
