// User routines by name: candidates in scope order, the overload that fits the arguments best.
#include "translators/bind/binder.hpp"

#include <algorithm>

namespace talora::translators {

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
std::optional<int> call_cost(const CatalogRoutine& routine,
                             const std::vector<Argument>& arguments) {
  if (arguments.size() > routine.parameters.size()) return std::nullopt;
  std::vector<bool> given(routine.parameters.size(), false);
  int cost = 0;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    std::size_t index = i;
    if (!arguments[i].name.empty()) {
      auto found =
          std::find_if(routine.parameters.begin(), routine.parameters.end(),
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
  const auto from_package = [&](const CatalogPackage* package, const std::string& name,
                                bool outside) {
    if (package == nullptr) return;
    for (const CatalogRoutine& routine : package->routines) {
      if (routine.name == name && (!outside || routine.in_specification)) found.push_back(&routine);
    }
  };
  for (auto scope = scopes_.rbegin(); scope != scopes_.rend() && found.empty(); ++scope) {
    if (scope->kind != ScopeKind::block) continue;
    const bool named =
        parts.size() > 1 && !scope->name.empty() && scope->name == parts[parts.size() - 2];
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
  const bool builtin_wins =
      in_sql_ && parts.size() == 1 && dialect_.find_builtin(parts[0]) != nullptr;
  if (builtin_wins) return found;
  return catalog_.find_routines(parts.size() == 2 ? parts[0] : std::string(), parts.back());
}

void Binder::choose_bare(std::span<const std::string> parts, Found& found) {
  const auto candidates = find_candidates(parts);
  if (candidates.empty()) return;
  const CatalogRoutine* routine = choose(candidates, {}, !in_statement_call_);
  found.symbol.routine = routine;
  found.symbol.schema = routine->schema;
  found.value = settle(routine->return_type);
  found.value.nulls = Nullability::may_be_null;
  if (auto node = routine_nodes_.find(routine); node != routine_nodes_.end())
    found.symbol.declaration = node->second;
}

Value Binder::routine_call(const Name& callee, const std::vector<const CatalogRoutine*>& candidates,
                           const std::vector<Argument>& arguments) {
  const CatalogRoutine* routine = choose(candidates, arguments, !in_statement_call_);
  Symbol symbol;
  symbol.kind = SymbolKind::routine;
  symbol.routine = routine;
  symbol.name = routine->name;
  symbol.schema = routine->schema;
  if (!routine->package.empty())
    symbol.package = catalog_.find_package(routine->schema, routine->package);
  if (auto node = routine_nodes_.find(routine); node != routine_nodes_.end())
    symbol.declaration = node->second;
  Value value = settle(routine->return_type);
  if (routine->is_function) value.nulls = Nullability::may_be_null;
  bindings_.set_symbol(callee, std::move(symbol));
  bindings_.set_type(callee, value.type);
  return value;
}

}  // namespace talora::translators
