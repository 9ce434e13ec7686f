// TRUNC(date, 'MM') -> date_trunc('month', date)
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

struct Unit {
  std::string_view format;
  Phrase phrase;
};

constexpr Unit units[] = {
    {"DD", Phrase::start_of_day},    {"DDD", Phrase::start_of_day},
    {"J", Phrase::start_of_day},     {"MM", Phrase::start_of_month},
    {"MON", Phrase::start_of_month}, {"MONTH", Phrase::start_of_month},
    {"YYYY", Phrase::start_of_year}, {"YEAR", Phrase::start_of_year},
    {"YY", Phrase::start_of_year},   {"Y", Phrase::start_of_year},
    {"YYY", Phrase::start_of_year},  {"SYYYY", Phrase::start_of_year},
    {"Q", Phrase::start_of_quarter}, {"IW", Phrase::start_of_week},
    {"HH", Phrase::start_of_hour},   {"HH24", Phrase::start_of_hour},
    {"HH12", Phrase::start_of_hour}, {"MI", Phrase::start_of_minute},
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
    value = context.build.phrase(*value, Phrase::local_of_zoned, {value});
  }
  for (const Unit& unit : units) {
    if (unit.format != format) continue;
    Node* result = context.build.phrase(node, unit.phrase, {value});
    context.bindings.set_type(*result, simple_type(TypeKind::date));
    return result;
  }
  return nullptr;
}

}  // namespace

extern const Rule trunc_date_rule{"trunc_date", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
