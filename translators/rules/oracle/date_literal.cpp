// DATE '2024-01-31' -> timestamp '2024-01-31 00:00:00'
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& literal = static_cast<Literal&>(node);
  if (literal.literal_kind != LiteralKind::date) return nullptr;
  Literal* copy = context.build.edit(literal);
  copy->literal_kind = LiteralKind::timestamp;
  copy->text = context.build.arena().text(std::string(literal.text) + " 00:00:00");
  context.bindings.set_type(*copy, simple_type(TypeKind::date));
  context.bindings.set_nullability(*copy, Nullability::never_null);
  return copy;
}

}  // namespace

extern const Rule date_literal_rule{"date_literal", Phase::value, Kind::literal, apply};

}  // namespace talora::translators::oracle
