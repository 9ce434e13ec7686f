// NUMTODSINTERVAL(n, 'HOUR') -> n * interval '1 hour'
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

std::string_view unit_pattern(std::string_view unit) {
  if (unit == "DAY") return "$1 * interval '1 day'";
  if (unit == "HOUR") return "$1 * interval '1 hour'";
  if (unit == "MINUTE") return "$1 * interval '1 minute'";
  if (unit == "SECOND") return "$1 * interval '1 second'";
  if (unit == "MONTH") return "$1 * interval '1 month'";
  if (unit == "YEAR") return "$1 * interval '1 year'";
  return {};
}

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<Call&>(node);
  const std::string name = builtin_name(context, call);
  if (name != "NUMTODSINTERVAL" && name != "NUMTOYMINTERVAL") return nullptr;
  if (call.arguments.size() != 2 || !is_string_literal(call.arguments[1])) return nullptr;
  const auto* unit = as<Literal>(call.arguments[1]);
  const std::string_view pattern = unit_pattern(fold_oracle(unit->text, false));
  if (pattern.empty()) return nullptr;
  Node* result = context.build.target(node, pattern, {call.arguments[0]}, Binding::multiplicative);
  context.bindings.set_type(
      *result,
      simple_type(name == "NUMTOYMINTERVAL" ? TypeKind::interval_ym : TypeKind::interval_ds));
  return result;
}

}  // namespace

extern const Rule number_to_interval_rule{"number_to_interval", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
