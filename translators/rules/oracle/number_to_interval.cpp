// NUMTODSINTERVAL(n, 'HOUR') -> n * interval '1 hour'
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

std::string_view unit_word(std::string_view unit) {
  if (unit == "DAY") return "day";
  if (unit == "HOUR") return "hour";
  if (unit == "MINUTE") return "minute";
  if (unit == "SECOND") return "second";
  if (unit == "MONTH") return "month";
  if (unit == "YEAR") return "year";
  return {};
}

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<Call&>(node);
  const std::string name = builtin_name(context, call);
  if (name != "NUMTODSINTERVAL" && name != "NUMTOYMINTERVAL") return nullptr;
  if (call.arguments.size() != 2 || !is_string_literal(call.arguments[1])) return nullptr;
  const auto* unit = as<Literal>(call.arguments[1]);
  const std::string_view word = unit_word(fold_oracle(unit->text, false));
  if (word.empty()) return nullptr;
  Node* result = context.build.phrase(node, Phrase::interval_of, {call.arguments[0]}, {word});
  context.bindings.set_type(
      *result,
      simple_type(name == "NUMTOYMINTERVAL" ? TypeKind::interval_ym : TypeKind::interval_ds));
  return result;
}

}  // namespace

extern const Rule number_to_interval_rule{"number_to_interval", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
