// Calls: collection elements, type constructors, user routines by overload, built-in functions.
#include <algorithm>

#include "translators/bind/binder.hpp"

namespace talora::translators {

std::vector<Argument> Binder::arguments(const List& list) {
  std::vector<Argument> result;
  for (const Node* node : list) {
    Argument argument;
    if (const auto* named = as<NamedArgument>(node)) {
      argument.name = fold_oracle(named->name.text, named->name.quoted);
      argument.value = record(*named, expression(named->value));
    } else {
      argument.value = expression(node);
    }
    result.push_back(std::move(argument));
  }
  return result;
}

void Binder::window(const Node* node) {
  const auto* spec = as<WindowSpec>(node);
  if (spec == nullptr) {
    expression(node);
    return;
  }
  expressions(spec->partition_by);
  expressions(spec->order_by);
  if (const auto* frame = as<WindowFrame>(spec->frame)) {
    expression(frame->start_offset);
    expression(frame->end_offset);
  }
}

Value Binder::call(const Call& call) {
  const bool as_statement = in_statement_call_;
  in_statement_call_ = false;
  const std::vector<Argument> bound = arguments(call.arguments);
  expressions(call.order_by);
  if (const auto* keep = as<KeepClause>(call.keep)) expressions(keep->order_by);
  expression(call.filter);
  window(call.over);
  in_statement_call_ = as_statement;
  const auto* callee = as<Name>(call.callee);
  if (callee == nullptr) {
    in_statement_call_ = false;
    const Value operand = expression(call.callee);
    if (operand.shape == nullptr || operand.shape->element.empty()) return {};
    Symbol symbol;
    symbol.kind = SymbolKind::collection_element;
    bindings_.set_symbol(call, symbol);
    return operand.shape->element.front();
  }
  Value value = named_call(call, *callee, bound);
  in_statement_call_ = false;
  // An analytic LAG and the like reach beyond the partition; COUNT stays never NULL.
  return value;
}

namespace {

// Columns are never called, but a variable may be indexed and a type constructs.
bool is_indexable(const Found& found) {
  switch (found.symbol.kind) {
    case SymbolKind::variable:
    case SymbolKind::parameter:
    case SymbolKind::record_field:
    case SymbolKind::package_variable:
    case SymbolKind::loop_variable:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::optional<Value> Binder::indexed_call(const Call& call, const Name& callee) {
  const std::vector<std::string> parts = folded(callee);
  auto found = find_declared(parts, true);
  if (!found) found = find_global(parts);
  if (!found) return std::nullopt;
  if (is_indexable(*found)) {
    const Shape* shape = found->value.shape;
    Value element;
    if (shape != nullptr && !shape->element.empty()) element = shape->element.front();
    element.nulls = Nullability::may_be_null;
    Symbol symbol = found->symbol;
    symbol.kind = SymbolKind::collection_element;
    bindings_.set_symbol(call, std::move(symbol));
    accept(callee, std::move(*found));
    return element;
  }
  const SymbolKind kind = found->symbol.kind;
  if (kind != SymbolKind::type && kind != SymbolKind::builtin && kind != SymbolKind::cursor) return std::nullopt;
  Value value = found->value;
  if (kind == SymbolKind::type) value.nulls = Nullability::never_null;
  bindings_.set_symbol(call, found->symbol);
  accept(callee, std::move(*found));
  return value;
}

namespace {

// How far an argument's type is from the parameter's; overloads compete by the sum.
int conversion_cost(const Type& parameter, const Type& argument) {
  if (parameter.kind == argument.kind) return parameter.name == argument.name ? 0 : 8;
  if (argument.kind == TypeKind::unknown || parameter.kind == TypeKind::unknown) return 2;
  if (argument.kind == TypeKind::null_value) return 1;
  if (is_numeric(parameter.kind) && is_numeric(argument.kind)) return 1;
  if (is_string(parameter.kind) && is_string(argument.kind)) return 1;
  if (is_datetime(parameter.kind) && is_datetime(argument.kind)) return 1;
  return 5;
}

// The cost of calling a routine with these arguments, or nothing when they do not fit.
std::optional<int> call_cost(const CatalogRoutine& routine, const std::vector<Argument>& arguments) {
  if (arguments.size() > routine.parameters.size()) return std::nullopt;
  std::vector<bool> given(routine.parameters.size(), false);
  int cost = 0;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    std::size_t index = i;
    if (!arguments[i].name.empty()) {
      auto found = std::find_if(routine.parameters.begin(), routine.parameters.end(),
                                [&](const CatalogParameter& p) { return p.name == arguments[i].name; });
      if (found == routine.parameters.end()) return std::nullopt;
      index = static_cast<std::size_t>(found - routine.parameters.begin());
    }
    given[index] = true;
    cost += conversion_cost(routine.parameters[index].type, arguments[i].value.type);
  }
  for (std::size_t i = 0; i < given.size(); ++i) {
    if (!given[i] && !routine.parameters[i].has_default) return std::nullopt;
  }
  return cost;
}

const CatalogRoutine* choose(const std::vector<const CatalogRoutine*>& candidates,
                             const std::vector<Argument>& arguments, bool want_function) {
  const CatalogRoutine* best = nullptr;
  int best_cost = 0;
  for (const CatalogRoutine* routine : candidates) {
    auto cost = call_cost(*routine, arguments);
    if (!cost) continue;
    if (routine->is_function != want_function) *cost += 1000;
    if (best == nullptr || *cost < best_cost) {
      best = routine;
      best_cost = *cost;
    }
  }
  return best != nullptr ? best : candidates.front();
}

}  // namespace

std::vector<const CatalogRoutine*> Binder::find_candidates(std::span<const std::string> parts) {
  std::vector<const CatalogRoutine*> found;
  const auto from_package = [&](const CatalogPackage* package, const std::string& name, bool outside) {
    if (package == nullptr) return;
    for (const CatalogRoutine& routine : package->routines) {
      if (routine.name == name && (!outside || routine.in_specification)) found.push_back(&routine);
    }
  };
  for (auto scope = scopes_.rbegin(); scope != scopes_.rend() && found.empty(); ++scope) {
    if (scope->kind != ScopeKind::block) continue;
    const bool named = parts.size() > 1 && !scope->name.empty() && scope->name == parts[parts.size() - 2];
    if (parts.size() > 1 && !named) continue;
    auto [first, last] = scope->declared.equal_range(parts.back());
    for (auto it = first; it != last; ++it) {
      if (it->second.routine != nullptr) found.push_back(it->second.routine);
    }
    if (found.empty()) from_package(scope->package, parts.back(), false);
  }
  if (!found.empty()) return found;
  if (parts.size() == 2) from_package(catalog_.find_package({}, parts[0]), parts[1], true);
  if (parts.size() == 3) from_package(catalog_.find_package(parts[0], parts[1]), parts[2], true);
  if (!found.empty() || parts.size() > 2) return found;
  const bool builtin_wins = in_sql_ && parts.size() == 1 && find_builtin(parts[0]) != nullptr;
  if (builtin_wins) return found;
  return catalog_.find_routines(parts.size() == 2 ? parts[0] : std::string(), parts.back());
}

Value Binder::routine_call(const Call& call, const Name& callee,
                           const std::vector<const CatalogRoutine*>& candidates,
                           const std::vector<Argument>& arguments) {
  const CatalogRoutine* routine = choose(candidates, arguments, !in_statement_call_);
  Symbol symbol;
  symbol.kind = SymbolKind::routine;
  symbol.routine = routine;
  symbol.name = routine->name;
  symbol.schema = routine->schema;
  if (!routine->package.empty()) symbol.package = catalog_.find_package(routine->schema, routine->package);
  if (auto node = routine_nodes_.find(routine); node != routine_nodes_.end()) symbol.declaration = node->second;
  Value value = settle(routine->return_type);
  if (routine->is_function) value.nulls = Nullability::may_be_null;
  // f(x)(i): a call without arguments whose result is indexed is not told apart here.
  bindings_.set_symbol(callee, std::move(symbol));
  bindings_.set_type(callee, value.type);
  (void)call;
  return value;
}

std::optional<Value> Binder::supplied_call(const Call& call, const Name& callee,
                                           const std::vector<Argument>& arguments) {
  const std::vector<std::string> parts = folded(callee);
  const BuiltinFunction* row = nullptr;
  Symbol symbol;
  symbol.kind = SymbolKind::builtin;
  symbol.name = parts.back();
  const std::size_t skip = parts.size() > 1 && (parts[0] == "SYS" || parts[0] == "STANDARD") ? 1 : 0;
  if (parts.size() - skip == 1) {
    row = find_builtin(parts.back());
    if (row == nullptr) return std::nullopt;
  } else {
    if (parts.size() - skip != 2 || !is_supplied_package(parts[skip])) return std::nullopt;
    row = find_supplied(parts[skip], parts.back());
    symbol.name = parts[skip] + "." + parts.back();
  }
  bindings_.set_symbol(callee, std::move(symbol));
  if (row == nullptr) return Value{};
  BuiltinCall builtin{row, {}};
  for (const Argument& argument : arguments) builtin.arguments.push_back(argument.value);
  Value value = builtin_result(builtin);
  if (call.over != nullptr && row->nulls == BuiltinNulls::strict) value.nulls = Nullability::may_be_null;
  bindings_.set_type(callee, value.type);
  return value;
}

Value Binder::named_call(const Call& call, const Name& callee, const std::vector<Argument>& arguments) {
  const std::vector<std::string> parts = folded(callee);
  if (parts.empty() || !callee.link.empty()) return {};
  const auto candidates = find_candidates(parts);
  if (!candidates.empty()) return routine_call(call, callee, candidates, arguments);
  if (auto value = indexed_call(call, callee)) return *value;
  if (auto value = supplied_call(call, callee, arguments)) return *value;
  const std::string schema = parts.size() > 1 ? parts[parts.size() - 2] : std::string();
  if (const CatalogType* type = catalog_.find_type(schema, parts.back())) {
    Symbol symbol;
    symbol.kind = SymbolKind::type;
    symbol.name = parts.back();
    bindings_.set_symbol(callee, std::move(symbol));
    Value value = settle(type->type);
    value.nulls = Nullability::never_null;
    return value;
  }
  if (auto found = find_column_name(parts, false)) {
    // A method of an object column.
    bindings_.set_symbol(callee, std::move(found->symbol));
    return {};
  }
  unknown(callee, parts);
  return {};
}

}  // namespace talora::translators
