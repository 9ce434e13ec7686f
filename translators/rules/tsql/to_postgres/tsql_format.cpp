// FORMAT(d, 'yyyy-MM-dd') -> talora.format_date(d, 'yyyy-MM-dd'); numbers by talora.format_number
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* refuse(RuleContext& context, const Call& call, const std::string& why) {
  context.diagnostics.add(DiagnosticId::tsql_function_refused, call.span, {"FORMAT", why});
  return nullptr;
}

// Without a culture that of the session, us_english.
bool is_english(const Call& call) {
  if (call.arguments.size() < 3) return true;
  const auto* culture = as<Literal>(call.arguments[2]);
  return culture != nullptr && fold_oracle(culture->text, false) == "EN-US";
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (tsql_function(context, call) != "FORMAT" || call.arguments.size() < 2) return nullptr;
  if (!is_english(call)) return refuse(context, call, "a culture other than en-US");
  const Type value = tsql_type(context, *call.arguments[0]);
  const std::vector<Node*> arguments{call.arguments[0], tsql_as_text(context, call.arguments[1])};
  const Type result = tsql_type(context, call);
  switch (value.kind) {
    case TypeKind::calendar_date:
    case TypeKind::datetime:
    case TypeKind::timestamp:
      return typed_target(context, call, result, "talora.format_date($1, $2)", arguments,
                          Binding::primary, "format_date");
    case TypeKind::integer:
    case TypeKind::number:
    case TypeKind::money:
      return typed_target(context, call, result, "talora.format_number($1, $2)", arguments,
                          Binding::primary, "format_number");
    case TypeKind::binary_double:
    case TypeKind::binary_float:
      return typed_target(context, call, result, "talora.format_number(CAST($1 AS numeric), $2)",
                          arguments, Binding::primary, "format_number");
    default:
      return refuse(context, call, "of " + tsql_type_words(value));
  }
}

}  // namespace

extern const Rule tsql_format_rule{"tsql_format", Phase::value, Kind::call, apply};

}  // namespace talora::translators::tsql
