// Numeric functions of T-SQL: their arguments.
#include "translators/rules/tsql_numbers.hpp"

#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators {

bool is_floating(const Type& type) {
  return type.kind == TypeKind::binary_double || type.kind == TypeKind::binary_float;
}

Node* tsql_number(RuleContext& context, Node* argument) {
  const Type& type = tsql_type(context, *argument);
  if (!is_text(type) && type.kind != TypeKind::bit) return argument;
  return tsql_convert(context, argument, Type{TypeKind::binary_double, 53, -1, -1, false, {}},
                      false);
}

std::optional<TsqlRound> tsql_round(RuleContext& context, const Call& call) {
  TsqlRound round;
  round.value = tsql_number(context, call.arguments[0]);
  round.digits = tsql_convert(context, call.arguments[1], tsql_integer(int_digits), false);
  if (call.arguments.size() < 3) return round;
  const auto* flag = as<Literal>(call.arguments[2]);
  if (flag == nullptr) {
    context.diagnostics.add(DiagnosticId::tsql_function_refused, call.span,
                            {"ROUND", "its third argument is not a number"});
    return std::nullopt;
  }
  round.cut = flag->text != "0";
  return round;
}

}  // namespace talora::translators
