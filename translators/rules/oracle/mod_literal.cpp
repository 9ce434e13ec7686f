// MOD(n, 7) -> mod(n, 7) where the divisor cannot be zero
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

// A whole number of a few digits; -1 for anything else.
int whole_literal(const Node* node) {
  const auto* literal = as<Literal>(node);
  if (literal == nullptr || literal->literal_kind != LiteralKind::number ||
      literal->text.size() > 6 ||
      literal->text.find_first_not_of("0123456789") != std::string_view::npos) {
    return -1;
  }
  return std::stoi(std::string(literal->text));
}

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
