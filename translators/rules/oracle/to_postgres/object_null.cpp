// address IS NOT NULL -> address IS DISTINCT FROM NULL
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

// IS NULL of a row looks at its fields there, in Oracle an object with NULL attributes is one.
Node* apply(RuleContext& context, Node& node) {
  const auto& test = static_cast<const IsTest&>(node);
  if (test.test != TestKind::null || kind_of(context, test.operand) != TypeKind::object)
    return nullptr;
  return context.build.target(
      node, test.negated ? "$1 IS DISTINCT FROM NULL" : "$1 IS NOT DISTINCT FROM NULL",
      {test.operand}, Binding::comparison);
}

}  // namespace

extern const Rule object_null_rule{"object_null", Phase::target, Kind::is_test, apply};

}  // namespace talora::translators::oracle
