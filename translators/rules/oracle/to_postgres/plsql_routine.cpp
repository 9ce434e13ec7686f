// members carry their package's schema; defaults last; the package is initialised first
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_values.hpp"
#include "translators/rules/query_parts.hpp"

namespace talora::translators::oracle {

namespace {

// COUNT(*) and the like without GROUP BY always give a row.
bool always_gives_row(const RuleContext& context, const Select& select) {
  if (!select.group_by.empty() || select.having != nullptr) return false;
  bool aggregate = false;
  for (const Node* item : select.items)
    aggregate = aggregate || has_aggregate(context, *item);
  return aggregate || select.from.empty();
}

bool holds_select_into(const RuleContext& context, const Node& body) {
  bool found = false;
  walk(body, [&](const Node& node) {
    const auto* select = as<Select>(&node);
    found = found ||
            (select != nullptr && !select->into.empty() && !always_gives_row(context, *select));
    return !found;
  });
  return found;
}

bool handles_missing_rows(const Block& body) {
  for (const Node* node : body.handlers) {
    const auto* handler = static_cast<const Handler*>(node);
    if (handler->exceptions.empty()) return true;
    for (const Node* exception : handler->exceptions) {
      const auto* target = as<TargetExpression>(exception);
      if (folded_name(exception) == "NO_DATA_FOUND" ||
          (target != nullptr && target->pattern == "no_data_found"))
        return true;
    }
  }
  return false;
}

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

void check_parameters(RuleContext& context, const Routine& routine) {
  for (const Node* node : routine.parameters) {
    const auto* parameter = as<Parameter>(node);
    if (parameter == nullptr) continue;
    if (routine.is_function && parameter->mode != ParameterMode::in) {
      refuse(context, *node, DiagnosticId::plsql_refused, {"a function with an OUT parameter"});
    }
    const auto* type = as<TypeName>(parameter->type);
    const TypeKind kind = context.bindings.type(*parameter->type).kind;
    const bool record =
        kind == TypeKind::record && type != nullptr && type->attribute == TypeAttribute::none;
    if (record || kind == TypeKind::collection || kind == TypeKind::object) {
      refuse(context, *node, DiagnosticId::plsql_refused,
             {"a parameter of a declared record or collection type"});
    }
  }
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
  check_parameters(context, routine);
  const auto* package_tree = as<CreatePackage>(context.parent);
  const bool invoker =
      routine.invoker_rights || (package_tree != nullptr && package_tree->invoker_rights);
  if (!invoker)
    refuse(context, *routine.name, DiagnosticId::definer_rights, {folded_name(routine.name)});
  if (routine.is_function && holds_select_into(context, *body) && !handles_missing_rows(*body)) {
    refuse(context, *routine.name, DiagnosticId::missing_row_in_query, {folded_name(routine.name)});
  }
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
