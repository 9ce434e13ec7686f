// @id int = 1 OUTPUT -> INOUT p_id integer DEFAULT 1
#include "translators/rules/tsql_code.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& parameter = static_cast<Parameter&>(node);
  if (!parameter.name.text.starts_with('@')) return nullptr;
  if (parameter.readonly) {
    const bool mysql = context.profile.family == TargetFamily::mysql;
    context.diagnostics.add(
        mysql ? DiagnosticId::tsql_stored_refused : DiagnosticId::tsql_code_refused, node.span,
        {"a table-valued parameter"});
    return nullptr;
  }
  const Type type = tsql_type(context, node);
  Parameter* copy = context.build.edit(parameter);
  copy->name.text = context.build.arena().text(variable_name(parameter.name.text, true));
  if (parameter.default_value != nullptr)
    copy->default_value = tsql_convert(context, parameter.default_value, type, true);
  return copy;
}

}  // namespace

extern const Rule tsql_parameter_rule{"tsql_parameter", Phase::target, Kind::parameter, apply};

}  // namespace talora::translators::tsql
