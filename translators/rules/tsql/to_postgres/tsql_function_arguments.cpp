// dbo.f(x, DEFAULT) -> dbo.f(x): arguments as the parameters take them, defaults left out
#include "translators/rules/tsql_code.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

bool is_default(const Node* node) {
  const auto* word = as<TargetExpression>(node);
  return word != nullptr && word->pattern == "DEFAULT";
}

// A required parameter stands behind one with a default: the target has them in another order.
bool is_reordered(const CatalogRoutine& routine) {
  bool seen = false;
  for (const CatalogParameter& parameter : routine.parameters) {
    if (seen && !parameter.has_default) return true;
    seen = seen || parameter.has_default;
  }
  return false;
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (call.callee == nullptr || call.arguments.empty()) return nullptr;
  const CatalogRoutine* routine = context.bindings.symbol(*call.callee).routine;
  if (routine == nullptr || is<NamedArgument>(call.arguments[0])) return nullptr;
  bool named = is_reordered(*routine);
  std::vector<Node*> arguments;
  for (std::size_t i = 0; i < call.arguments.size() && i < routine->parameters.size(); ++i) {
    const CatalogParameter& parameter = routine->parameters[i];
    if (is_default(call.arguments[i])) {
      named = true;
      continue;
    }
    Node* value = tsql_convert(context, call.arguments[i], parameter.type, true);
    if (named) {
      auto* argument = context.build.arena().make<NamedArgument>(Span{});
      argument->name = {context.build.arena().text(variable_name(parameter.name, true)), true,
                        value->span};
      argument->value = value;
      value = argument;
    }
    arguments.push_back(value);
  }
  Call* copy = context.build.edit(call);
  copy->arguments = context.build.arena().list(arguments);
  return copy;
}

}  // namespace

extern const Rule tsql_function_arguments_rule{"tsql_function_arguments", Phase::target, Kind::call,
                                               apply};

}  // namespace talora::translators::tsql
