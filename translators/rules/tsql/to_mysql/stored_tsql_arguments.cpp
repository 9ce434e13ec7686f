// dbo.f(x, DEFAULT) -> f(x, 19): arguments as the parameters take them, defaults written out
#include "translators/rules/tsql_execute.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

bool is_default(const Node* node) {
  const auto* word = as<TargetExpression>(node);
  return word != nullptr && word->pattern == "DEFAULT";
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (call.callee == nullptr || call.arguments.empty()) return nullptr;
  const CatalogRoutine* routine = context.bindings.symbol(*call.callee).routine;
  if (routine == nullptr || !routine->is_function) return nullptr;
  std::vector<Node*> arguments;
  for (std::size_t i = 0; i < call.arguments.size() && i < routine->parameters.size(); ++i) {
    const CatalogParameter& parameter = routine->parameters[i];
    Node* value = call.arguments[i];
    if (is_default(value) && parameter.default_text == "?") {
      context.diagnostics.add(DiagnosticId::tsql_stored_refused, node.span,
                              {"the default of parameter " + parameter.name});
      return nullptr;
    }
    if (is_default(value)) value = default_value(context, *value, parameter);
    arguments.push_back(tsql_convert(context, value, parameter.type, true));
  }
  Call* copy = context.build.edit(call);
  copy->arguments = context.build.arena().list(arguments);
  return copy;
}

}  // namespace

extern const Rule stored_tsql_arguments_rule{"stored_tsql_arguments", Phase::target, Kind::call,
                                             apply};

}  // namespace talora::translators::tsql
