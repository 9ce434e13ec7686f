// ERROR_NUMBER() -> (try_1_error ->> 'number')::integer: what CATCH has caught, or the caller's
#include "translators/rules/tsql_unit.hpp"

namespace talora::translators::tsql {

namespace {

std::string field(std::string_view name) {
  return "(" + std::string(caught_mark) + " ->> '" + std::string(name) + "')";
}

// -1: the error has doomed the transaction.
Node* transaction_state(RuleContext& context, Node& node, const Type& type) {
  const std::string pattern = "(CASE WHEN talora.trancount() = 0 THEN 0 WHEN " +
                              std::string(caught_mark) +
                              " @> '{\"doomed\": true}' THEN -1 ELSE 1 END)";
  return typed_target(context, node, type, pattern, {}, Binding::primary, "trancount");
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const std::string name = tsql_function(context, call);
  if (!name.starts_with("ERROR_") && name != "XACT_STATE") return nullptr;
  const Type type = tsql_type(context, node);
  if (!context.in_routine) {
    context.diagnostics.add(DiagnosticId::tsql_function_refused, node.span, {name, "only in code"});
    return nullptr;
  }
  if (name == "XACT_STATE") return transaction_state(context, node, type);
  if (name == "ERROR_MESSAGE") return typed_target(context, node, type, field("message"), {});
  if (name == "ERROR_PROCEDURE" || name == "ERROR_LINE")
    context.diagnostics.add(DiagnosticId::tsql_error_place, node.span, {name});
  if (name == "ERROR_PROCEDURE") return typed_target(context, node, type, field("procedure"), {});
  if (name == "ERROR_NUMBER") context.diagnostics.add(DiagnosticId::tsql_error_number, node.span);
  const std::string member = name == "ERROR_NUMBER"     ? "number"
                             : name == "ERROR_SEVERITY" ? "severity"
                             : name == "ERROR_STATE"    ? "state"
                                                        : "line";
  return typed_target(context, node, type, "CAST(" + field(member) + " AS integer)", {});
}

}  // namespace

extern const Rule tsql_error_functions_rule{"tsql_error_functions", Phase::value, Kind::call,
                                            apply};

}  // namespace talora::translators::tsql
