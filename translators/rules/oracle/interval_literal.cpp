// INTERVAL '10' DAY(3) -> interval '10' day
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

// "DAY(2) TO SECOND(3)" -> "day to second(3)": only the precision of seconds exists on the target.
std::string target_unit(std::string_view unit) {
  std::string out;
  for (std::size_t i = 0; i < unit.size(); ++i) {
    if (unit[i] == '(' && !out.ends_with("second")) {
      i = unit.find(')', i);
      if (i == std::string_view::npos) break;
      continue;
    }
    const char c = unit[i];
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return out;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& literal = static_cast<Literal&>(node);
  if (literal.literal_kind != LiteralKind::interval) return nullptr;
  const bool negative = literal.text.starts_with('-');
  std::string_view text = literal.text;
  if (negative) text.remove_prefix(1);
  if (text.find_first_not_of("0123456789 :.-") != std::string_view::npos) return nullptr;
  std::string pattern = negative ? "(-interval '" : "interval '";
  pattern += text;
  pattern += "' ";
  pattern += target_unit(literal.unit);
  if (negative) pattern += ')';
  Node* made = context.build.target(node, context.build.arena().text(pattern), {});
  context.bindings.set_nullability(*made, Nullability::never_null);
  return made;
}

}  // namespace

extern const Rule interval_literal_rule{"interval_literal", Phase::value, Kind::literal, apply};

}  // namespace talora::translators::oracle
