// SET @v = x -> v_v := the value cut and rounded to the type of the variable
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& assignment = static_cast<Assignment&>(node);
  const Type type = tsql_type(context, *assignment.target);
  if (type.kind == TypeKind::unknown || is<CursorExpression>(assignment.value)) return nullptr;
  Node* value = tsql_convert(context, assignment.value, type, true);
  if (value == assignment.value) return nullptr;
  Assignment* copy = context.build.edit(assignment);
  copy->value = value;
  return copy;
}

}  // namespace

extern const Rule tsql_assignment_rule{"tsql_assignment", Phase::target, Kind::assignment, apply};

}  // namespace talora::translators::tsql
