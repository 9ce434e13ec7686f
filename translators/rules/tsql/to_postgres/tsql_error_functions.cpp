// ERROR_MESSAGE() -> SQLERRM, ERROR_NUMBER() -> the number that the SQLSTATE stands for
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const std::string name = tsql_function(context, call);
  if (!name.starts_with("ERROR_")) return nullptr;
  const Type type = tsql_type(context, node);
  if (!context.in_routine) {
    context.diagnostics.add(DiagnosticId::tsql_function_refused, node.span,
                            {name, "only in CATCH"});
    return nullptr;
  }
  if (name == "ERROR_MESSAGE") return typed_target(context, node, type, "SQLERRM", {});
  if (name == "ERROR_NUMBER") {
    context.diagnostics.add(DiagnosticId::tsql_error_number, node.span);
    return typed_target(context, node, type, "talora.error_number(SQLSTATE)", {}, Binding::primary,
                        "error_number");
  }
  context.diagnostics.add(DiagnosticId::tsql_function_refused, node.span,
                          {name, "the target does not keep it"});
  return nullptr;
}

}  // namespace

extern const Rule tsql_error_functions_rule{"tsql_error_functions", Phase::value, Kind::call,
                                            apply};

}  // namespace talora::translators::tsql
