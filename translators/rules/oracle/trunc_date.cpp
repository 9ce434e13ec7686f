// TRUNC(date, 'MM') -> date_trunc('month', date)
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

struct Unit {
  std::string_view format;
  std::string_view pattern;
};

constexpr Unit units[] = {
    {"DD", "date_trunc('day', $1)"},    {"DDD", "date_trunc('day', $1)"},
    {"J", "date_trunc('day', $1)"},     {"MM", "date_trunc('month', $1)"},
    {"MON", "date_trunc('month', $1)"}, {"MONTH", "date_trunc('month', $1)"},
    {"YYYY", "date_trunc('year', $1)"}, {"YEAR", "date_trunc('year', $1)"},
    {"YY", "date_trunc('year', $1)"},   {"Y", "date_trunc('year', $1)"},
    {"YYY", "date_trunc('year', $1)"},  {"SYYYY", "date_trunc('year', $1)"},
    {"Q", "date_trunc('quarter', $1)"}, {"IW", "date_trunc('week', $1)"},
    {"HH", "date_trunc('hour', $1)"},   {"HH24", "date_trunc('hour', $1)"},
    {"HH12", "date_trunc('hour', $1)"}, {"MI", "date_trunc('minute', $1)"},
};

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<Call&>(node);
  if (builtin_name(context, call) != "TRUNC" || call.arguments.empty() ||
      call.arguments.size() > 2) {
    return nullptr;
  }
  Node* value = call.arguments[0];
  const TypeKind kind = kind_of(context, value);
  if (!is_datetime(kind)) return nullptr;
  std::string format = "DD";
  if (call.arguments.size() == 2) {
    const auto* literal = as<Literal>(call.arguments[1]);
    if (literal == nullptr || !is_string_literal(literal)) return nullptr;
    format = fold_oracle(literal->text, false);
  }
  if (kind != TypeKind::date && kind != TypeKind::timestamp) {
    value = context.build.target(*value, "$1::timestamp", {value}, Binding::cast);
  }
  for (const Unit& unit : units) {
    if (unit.format != format) continue;
    Node* result = context.build.target(node, unit.pattern, {value});
    context.bindings.set_type(*result, simple_type(TypeKind::date));
    return result;
  }
  return nullptr;
}

}  // namespace

extern const Rule trunc_date_rule{"trunc_date", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
