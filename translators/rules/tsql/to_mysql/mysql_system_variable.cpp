// @@VERSION -> version(), @@TRANCOUNT -> coalesce(@talora_trancount, 0), @@ROWCOUNT -> the count
// kept after each statement
#include "translators/rules/tsql_code.hpp"
#include "translators/rules/tsql_values.hpp"

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
  if (variable.name == "TRANCOUNT")
    return typed_target(context, node, type, "coalesce(@talora_trancount, 0)", {});
  if (variable.name == "VERSION") return typed_target(context, node, type, "version()", {});
  if (variable.name == "SPID") return typed_target(context, node, type, "connection_id()", {});
  if (variable.name == "DATEFIRST") return context.build.number(node, "7");
  if (variable.name == "SERVERNAME") return typed_target(context, node, type, "@@hostname", {});
  context.diagnostics.add(DiagnosticId::tsql_construct_refused, node.span,
                          {"@@" + std::string(variable.name)});
  return nullptr;
}

}  // namespace

extern const Rule mysql_system_variable_rule{"mysql_system_variable", Phase::value,
                                             Kind::system_variable, apply};

}  // namespace talora::translators::tsql
