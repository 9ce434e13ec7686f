// ERROR_NUMBER() -> CAST(json_value(talora_error_1, '$.number') AS signed): what CATCH has caught,
// or the caller's; XACT_STATE()
#include "translators/rules/tsql_stored.hpp"

namespace talora::translators::tsql {

namespace {

std::string field(std::string_view name) {
  return "json_value(" + std::string(stored_caught_mark) + ", '$." + std::string(name) + "')";
}

// -1: the error has doomed the transaction.
Node* transaction_state(RuleContext& context, Node& node, const Type& type) {
  return typed_target(context, node, type,
                      "CASE WHEN coalesce(@talora_trancount, 0) = 0 THEN 0 WHEN " +
                          field("doomed") + " = '1' THEN -1 ELSE 1 END",
                      {});
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
  if (name == "ERROR_PROCEDURE" || name == "ERROR_LINE") {
    context.diagnostics.add(DiagnosticId::tsql_error_place, node.span, {name});
    return typed_target(context, node, type, "NULL", {});
  }
  if (name == "ERROR_NUMBER") context.diagnostics.add(DiagnosticId::tsql_error_number, node.span);
  const std::string member = name == "ERROR_NUMBER"     ? "number"
                             : name == "ERROR_SEVERITY" ? "severity"
                                                        : "state";
  return typed_target(context, node, type, "CAST(" + field(member) + " AS signed)", {});
}

}  // namespace

extern const Rule stored_tsql_errors_rule{"stored_tsql_errors", Phase::value, Kind::call, apply};

}  // namespace talora::translators::tsql
