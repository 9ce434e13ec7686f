// x BETWEEN a AND b: operands of one type
#include "translators/rules/tsql_comparison.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& between = static_cast<Between&>(node);
  const std::vector<Node*> values{between.operand, between.low, between.high};
  const Type type = comparison_type(context, values);
  if (type.kind == TypeKind::unknown) return nullptr;
  const bool collate = is_text(type) && !any_collation(context, values);
  Between* copy = context.build.edit(between);
  copy->operand = compared(context, between.operand, type, collate);
  copy->low = compared(context, between.low, type, false);
  copy->high = compared(context, between.high, type, false);
  const bool same =
      copy->operand == between.operand && copy->low == between.low && copy->high == between.high;
  return same ? nullptr : copy;
}

}  // namespace

extern const Rule tsql_between_rule{"tsql_between", Phase::value, Kind::between, apply};

}  // namespace talora::translators::tsql
