// @@ROWCOUNT -> the count kept after each statement
#include "translators/rules/tsql_unit.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& variable = static_cast<SystemVariable&>(node);
  const Type type = tsql_type(context, node);
  if (variable.name == "ROWCOUNT" && context.in_routine) {
    Node* name = context.build.name(node, {rowcount_variable});
    context.bindings.set_type(*name, type);
    return name;
  }
  if (variable.name == "FETCH_STATUS" && context.in_routine)
    return typed_target(context, node, type, fetch_variable, {});
  if (variable.name == "TRANCOUNT")
    return typed_target(context, node, type, "talora.trancount()", {}, Binding::primary,
                        "trancount");
  if (variable.name == "IDENTITY")
    return typed_target(context, node, type, "talora.last_identity()", {}, Binding::primary,
                        "last_identity");
  if (variable.name == "VERSION") return typed_target(context, node, type, "version()", {});
  if (variable.name == "SPID") return typed_target(context, node, type, "pg_backend_pid()", {});
  if (variable.name == "DATEFIRST") return context.build.number(node, "7");
  if (variable.name == "SERVERNAME")
    return typed_target(context, node, type, "CAST(inet_server_addr() AS text)", {});
  context.diagnostics.add(DiagnosticId::tsql_code_refused, node.span,
                          {"@@" + std::string(variable.name)});
  return nullptr;
}

}  // namespace

extern const Rule tsql_system_variable_rule{"tsql_system_variable", Phase::value,
                                            Kind::system_variable, apply};

}  // namespace talora::translators::tsql
