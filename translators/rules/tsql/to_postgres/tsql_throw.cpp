// THROW 50010, 'text', 1 -> PERFORM talora.throw(50010, 'text', 1)
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& thrown = static_cast<ThrowStatement&>(node);
  const Type number = tsql_integer(int_digits);
  return context.build.target_statement(
      node, "PERFORM talora.throw($1, $2, $3)",
      {tsql_convert(context, thrown.number, number, false), tsql_as_text(context, thrown.message),
       tsql_convert(context, thrown.state, number, false)},
      "throw");
}

}  // namespace

extern const Rule tsql_throw_rule{"tsql_throw", Phase::value, Kind::throw_statement, apply};

}  // namespace talora::translators::tsql
