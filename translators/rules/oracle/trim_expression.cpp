// TRIM(LEADING '0' FROM x) -> NULLIF(ltrim(x, '0'), '')
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

std::string_view function_of(TrimSide side) {
  switch (side) {
    case TrimSide::leading:
      return "ltrim";
    case TrimSide::trailing:
      return "rtrim";
    case TrimSide::both:
      break;
  }
  return "btrim";
}

Node* apply(RuleContext& context, Node& node) {
  auto& trim = static_cast<Trim&>(node);
  Node* operand = convert(context, trim.operand, Want::text);
  std::string pattern = "nullif(";
  pattern += function_of(trim.side);
  if (trim.characters == nullptr) {
    return context.build.target(node, context.build.arena().text(pattern + "($1), '')"), {operand});
  }
  Node* characters = convert(context, trim.characters, Want::text);
  return context.build.target(node, context.build.arena().text(pattern + "($1, $2), '')"),
                              {operand, characters});
}

}  // namespace

extern const Rule trim_expression_rule{"trim_expression", Phase::value, Kind::trim, apply};

}  // namespace talora::translators::oracle
