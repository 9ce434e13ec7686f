// N'text' -> 'text'
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& literal = static_cast<Literal&>(node);
  if (literal.literal_kind != LiteralKind::national_string || literal.text.empty()) return nullptr;
  return context.build.string(node, literal.text);
}

}  // namespace

extern const Rule national_string_rule{"national_string", Phase::value, Kind::literal, apply};

}  // namespace talora::translators::oracle
