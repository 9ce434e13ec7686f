// members carry their package's schema; defaults last; the package is initialised first
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_values.hpp"

namespace talora::translators::oracle {

namespace {

// Nothing but its arguments decides the result: no query, no state, no other routine, no clock.
bool is_immutable(const RuleContext& context, const Node& body) {
  bool pure = is_pure(body, context.bindings);
  walk(body, [&](const Node& node) {
    const auto* target = as<TargetExpression>(&node);
    if (is<Query>(&node) || is<TargetStatement>(&node) || is<CallStatement>(&node) || is_dml(node))
      pure = false;
    if (target != nullptr && (target->pattern.find("timestamp()") != std::string_view::npos ||
                              target->pattern.find("talora.") != std::string_view::npos))
      pure = false;
    const Symbol& symbol = context.bindings.symbol(node);
    if (symbol.kind == SymbolKind::package_variable || symbol.kind == SymbolKind::builtin)
      pure = pure && symbol.kind == SymbolKind::builtin;
    return pure;
  });
  return pure;
}

List reordered(RuleContext& context, const List& parameters) {
  std::vector<bool> has_default;
  for (const Node* node : parameters) {
    const auto* parameter = as<Parameter>(node);
    has_default.push_back(parameter != nullptr && parameter->default_value != nullptr);
  }
  std::vector<Node*> out;
  for (const std::size_t index : target_order(has_default))
    out.push_back(parameters[index]);
  return context.build.arena().list(out);
}

// Public members may be the first of their package that a session calls.
Node* initialised(RuleContext& context, const Routine& routine, const CatalogPackage& package) {
  auto& body = static_cast<Block&>(*routine.body);
  auto* call = context.build.arena().make<Call>(Span{});
  call->callee = key_name(context, *routine.body, {package.name, "TALORA_INIT"});
  auto* guard = context.build.target_statement(*routine.body, "PERFORM $1", {call});
  guard->span = Span{};
  if (!body.declarations.empty()) return nested_block(context, body, {}, {guard, &body});
  Block* copy = context.build.edit(body);
  std::vector<Node*> statements{guard};
  statements.insert(statements.end(), body.statements.begin(), body.statements.end());
  copy->statements = context.build.arena().list(statements);
  return copy;
}

bool is_public(const CatalogPackage& package, const std::string& name) {
  for (const CatalogRoutine& routine : package.routines) {
    if (routine.name == name && routine.in_specification) return true;
  }
  return false;
}

Node* apply(RuleContext& context, Node& node) {
  auto& routine = static_cast<Routine&>(node);
  auto* body = as<Block>(routine.body);
  if (body == nullptr || is<Block>(context.parent)) return nullptr;
  const auto* package_tree = as<CreatePackage>(context.parent);
  const bool invoker =
      routine.invoker_rights || (package_tree != nullptr && package_tree->invoker_rights);
  if (!invoker)
    refuse(context, *routine.name, DiagnosticId::definer_rights, {folded_name(routine.name)});
  Routine* copy = context.build.edit(routine);
  copy->parameters = reordered(context, routine.parameters);
  if (routine.deterministic && is_immutable(context, *body)) {
    copy->properties =
        context.build.arena().list({context.build.target(node, "IMMUTABLE", std::vector<Node*>{})});
    copy->properties.front()->span = Span{};
  }
  if (package_tree == nullptr) return copy;
  const auto* package_name = as<Name>(package_tree->name);
  const Identifier& last = package_name->parts.back();
  const std::string key = fold_oracle(last.text, last.quoted);
  const std::string name = folded_name(routine.name);
  copy->name = key_name(context, *routine.name, {key, name});
  const CatalogPackage* package = context.catalog.find_package({}, key);
  if (package != nullptr && has_state(*package) && is_public(*package, name))
    copy->body = initialised(context, *copy, *package);
  return copy;
}

}  // namespace

extern const Rule plsql_routine_rule{"plsql_routine", Phase::target, Kind::routine, apply};

}  // namespace talora::translators::oracle
