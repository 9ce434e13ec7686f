// -@text, -bit: the operand as a number
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& unary = static_cast<Unary&>(node);
  if (unary.op != UnaryOperator::minus && unary.op != UnaryOperator::plus) return nullptr;
  const Type& type = tsql_type(context, *unary.operand);
  if (!is_text(type) && type.kind != TypeKind::bit) return nullptr;
  Unary* copy = context.build.edit(unary);
  copy->operand = tsql_convert(context, unary.operand, tsql_integer(int_digits), false);
  context.bindings.set_type(*copy, tsql_integer(int_digits));
  return copy;
}

}  // namespace

extern const Rule tsql_negative_rule{"tsql_negative", Phase::value, Kind::unary, apply};

}  // namespace talora::translators::tsql
