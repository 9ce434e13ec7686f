// Stored routines: name, parameters, body, and functions for the defaults that calls ask for.
#include "model/tree/walk.hpp"
#include "translators/expand/mysql/stored_code.hpp"
#include "translators/expand/mysql/stored_units.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/stored_names.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

std::string last_key(const Node* name) {
  const std::string key = folded_name(name);
  return key.substr(key.rfind('.') + 1);
}

// A call of the routine itself: functions may not, procedures only when the server is told so.
void check_recursion(RuleContext& context, const Routine& routine, const std::string& own) {
  bool found = false;
  walk(*routine.body, [&](const Node& node) {
    const auto* call = as<Call>(&node);
    if (found || call == nullptr || last_key(call->callee) != own) return !found;
    found = context.bindings.symbol(*call->callee).kind == SymbolKind::routine;
    return !found;
  });
  if (found) {
    refuse(context, *routine.name, DiagnosticId::plsql_refused,
           {routine.is_function ? "a recursive function" : "a recursive procedure"});
  }
}

// Work that stays when an error leaves the procedure; in T-SQL it stays, too.
void check_work(RuleContext& context, const Routine& routine) {
  if (context.source == SourceDialect::tsql) return;
  bool writes = false;
  walk(*routine.body, [&](const Node& node) {
    writes = writes || is_dml(node);
    return !writes;
  });
  if (writes && !routine.is_function)
    refuse(context, *routine.name, DiagnosticId::work_before_error, {folded_name(routine.name)});
}

bool is_repeatable(const Node* value) {
  const auto* unary = as<Unary>(value);
  const auto* literal = as<Literal>(unary != nullptr ? unary->operand : value);
  return literal != nullptr && literal->literal_kind != LiteralKind::date &&
         literal->literal_kind != LiteralKind::timestamp &&
         literal->literal_kind != LiteralKind::interval;
}

void add_default(RuleContext& context, Parameter& parameter, const std::string& key,
                 const std::string& schema, const Node& name, Expansion& out) {
  Arena& arena = context.build.arena();
  const std::string words =
      target_type_words(context, context.bindings.type(*parameter.type), false);
  if (words.empty()) return;
  auto* routine = arena.make<Routine>(Span{});
  routine->is_function = true;
  const std::string own = default_key(key, fold_oracle(parameter.name.text, parameter.name.quoted));
  routine->name =
      schema.empty() ? key_name(context, name, {own}) : key_name(context, name, {schema, own});
  routine->name->span = Span{};
  auto* type = arena.make<TargetExpression>(Span{});
  type->pattern = arena.text(words);
  routine->return_type = type;
  auto* value = arena.make<ReturnStatement>(Span{});
  value->value = unplaced_copy(context, *parameter.default_value);
  Block* body = nested_block(context, *value, {}, {value});
  routine->body = body;
  auto* create = arena.make<CreateRoutine>(Span{});
  create->or_replace = true;
  create->routine = routine;
  out.units.push_back({UnitKind::function, postgres_name(schema), postgres_name(own), create, {}});
}

}  // namespace

void add_stored_routine(RuleContext& context, Routine& routine, const CatalogPackage* package,
                        const std::string& schema, Expansion& out) {
  const std::string key =
      package != nullptr ? stored_key(context, *package, routine) : last_key(routine.name);
  auto* body = as<Block>(routine.body);
  if (body == nullptr) {
    refuse(context, routine, DiagnosticId::plsql_refused, {"a routine in another language"});
    return;
  }
  check_recursion(context, routine, key);
  check_work(context, routine);
  Node* name = schema.empty() ? key_name(context, *routine.name, {key})
                              : key_name(context, *routine.name, {schema, key});
  lower_code(context, routine.parameters, *body);
  routine.name = name;
  auto* create = context.build.arena().make<CreateRoutine>(routine.span);
  create->or_replace = true;
  create->routine = &routine;
  ExpandedUnit unit{routine.is_function ? UnitKind::function : UnitKind::procedure,
                    postgres_name(schema),
                    postgres_name(key),
                    create,
                    {}};
  const Node* written = routine.name;
  out.units.push_back(std::move(unit));
  for (Node* node : routine.parameters) {
    auto* parameter = as<Parameter>(node);
    if (parameter == nullptr || parameter->default_value == nullptr) continue;
    if (!is_repeatable(parameter->default_value))
      add_default(context, *parameter, key, schema, *written, out);
    parameter->default_value = nullptr;
  }
}

Expansion expand_stored_routine(RuleContext& context, CreateRoutine& create) {
  Expansion out;
  auto& routine = static_cast<Routine&>(*create.routine);
  const Span whole = create.span;
  const auto* name = as<Name>(routine.name);
  std::string schema;
  if (name != nullptr && name->parts.size() > 1)
    schema = fold_oracle(name->parts[0].text, name->parts[0].quoted);
  add_stored_routine(context, routine, nullptr, schema, out);
  if (out.units.empty()) return out;
  out.units.front().root->span = whole;
  static_cast<CreateRoutine*>(out.units.front().root)->or_replace = create.or_replace;
  return out;
}

}  // namespace talora::translators
