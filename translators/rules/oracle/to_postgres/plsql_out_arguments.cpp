// p(pkg.v), p(n) where the type differs -> CALL with a variable of the parameter's type, then
// assigned
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_values.hpp"

namespace talora::translators::oracle {

namespace {

bool needs_copy(const RuleContext& context, const CatalogParameter& parameter, const Node& value) {
  if (context.bindings.symbol(value).kind == SymbolKind::package_variable) return true;
  const Type& own = context.bindings.type(value);
  if (is_string(own.kind) && is_string(parameter.type.kind)) return false;
  const std::string wanted = target_type_words(context, parameter.type, false);
  const std::string given = value_type_words(context, value);
  return !wanted.empty() && !given.empty() && wanted != given;
}

Node* apply(RuleContext& context, Node& node) {
  auto& statement = static_cast<CallStatement&>(node);
  const CatalogRoutine* routine = called_routine(context, statement.call);
  if (routine == nullptr) return nullptr;
  auto& call = static_cast<Call&>(*statement.call);
  std::vector<Node*> arguments(call.arguments.begin(), call.arguments.end());
  std::vector<Node*> declarations;
  std::vector<Node*> after;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const CatalogParameter* parameter = parameter_of(*routine, *arguments[i], i);
    if (parameter == nullptr || parameter->mode == CatalogParameterMode::in) continue;
    auto* by_name = as<NamedArgument>(arguments[i]);
    Node* target = by_name != nullptr ? by_name->value : arguments[i];
    const std::string words = target_type_words(context, parameter->type, false);
    if (words.empty() || !needs_copy(context, *parameter, *target)) continue;
    const std::string name = "TALORA_" + parameter->name;
    const bool in_out = parameter->mode == CatalogParameterMode::in_out;
    declarations.push_back(declare_local(context, *target, name, words,
                                         in_out ? context.build.duplicate(*target) : nullptr));
    after.push_back(assign(context, node, target, key_name(context, *target, {name})));
    Node* copy = key_name(context, *target, {name});
    context.bindings.set_type(*copy, parameter->type);  // it fits: no copy of the copy
    if (by_name != nullptr) {
      NamedArgument* edited = context.build.edit(*by_name);
      edited->value = copy;
      copy = edited;
    }
    arguments[i] = copy;
  }
  if (after.empty()) return nullptr;
  Call* called = context.build.edit(call);
  called->arguments = context.build.arena().list(arguments);
  CallStatement* edited = context.build.edit(statement);
  edited->call = called;
  after.insert(after.begin(), edited);
  return nested_block(context, node, declarations, after);
}

}  // namespace

extern const Rule plsql_out_arguments_rule{"plsql_out_arguments", Phase::shape,
                                           Kind::call_statement, apply};

}  // namespace talora::translators::oracle
