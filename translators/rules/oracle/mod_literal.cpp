// MOD(n, 7) -> mod(n, 7) where the divisor cannot be zero
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<Call&>(node);
  if (builtin_name(context, call) != "MOD" || call.arguments.size() != 2) return nullptr;
  const TypeKind kind = kind_of(context, call.arguments[0]);
  if (kind != TypeKind::number && kind != TypeKind::integer) return nullptr;
  if (whole_literal(call.arguments[1]) < 1) return nullptr;
  return context.build.phrase(node, Phrase::modulo, {call.arguments[0], call.arguments[1]});
}

}  // namespace

extern const Rule mod_literal_rule{"mod_literal", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
