// Names in SQL: columns of the FROM items from the innermost query outwards, then PL/SQL names.
#include "translators/bind/binder.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>

namespace talora::translators {

Found Binder::column_found(const Source& source, const Column& column) {
  Found found;
  found.symbol.kind = SymbolKind::column;
  found.symbol.relation = column.relation;
  found.symbol.column = column.column;
  found.symbol.declaration = source.node;
  found.symbol.name = column.name;
  if (column.relation != nullptr) found.symbol.schema = column.relation->schema;
  found.value = column.value;
  if (source.null_side) found.value.nulls = Nullability::may_be_null;
  return found;
}

namespace {

// A column of a FROM item whose columns are not known: the name is taken on trust.
Found trusted_column(const Source& source, const std::string& name) {
  Found found;
  found.symbol.kind = SymbolKind::column;
  found.symbol.relation = source.relation;
  found.symbol.declaration = source.node;
  found.symbol.name = name;
  return found;
}

}  // namespace

std::optional<Found> Binder::find_unqualified(const Scope& scope, const std::string& column) {
  std::optional<Found> best;
  for (const Source& source : scope.sources) {
    const Column* found = find_column(source.columns, column);
    if (found == nullptr) continue;
    // A USING column stands for the side that is there in every row.
    if (!best || best->value.nulls == Nullability::may_be_null) {
      Found next = column_found(source, *found);
      if (!best || !source.null_side) best = std::move(next);
    }
  }
  return best;
}

std::optional<Found> Binder::find_qualified(const Scope& scope,
                                            std::span<const std::string> parts) {
  for (const Source& source : scope.sources) {
    std::size_t used = 0;
    if (source.name == parts[0]) {
      used = 1;
    } else if (parts.size() > 2 && source.name == parts[1] && source.schema == parts[0]) {
      used = 2;
    }
    if (used == 0 || used >= parts.size()) continue;
    if (const Column* column = find_column(source.columns, parts[used])) {
      return follow(column_found(source, *column), parts.subspan(used + 1));
    }
    if (!source.known) return trusted_column(source, parts.back());
  }
  return std::nullopt;
}

std::optional<Found> Binder::find_in_scope(const Scope& scope, std::span<const std::string> parts) {
  if (parts.size() > 1) return find_qualified(scope, parts);
  if (const Column* alias = find_column(scope.aliases, parts[0])) {
    Found found;
    found.symbol.kind = SymbolKind::select_alias;
    found.symbol.name = alias->name;
    found.symbol.column = alias->column;
    found.symbol.relation = alias->relation;
    found.value = alias->value;
    return found;
  }
  return find_unqualified(scope, parts[0]);
}

std::optional<Found> Binder::find_column_name(std::span<const std::string> parts,
                                              bool first_scope_only) {
  for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
    if (scope->kind != ScopeKind::query) break;
    if (auto found = find_in_scope(*scope, parts)) return found;
    if (first_scope_only && !scope->sources.empty()) break;
  }
  return std::nullopt;
}

Value Binder::accept(const Name& name, Found found) {
  bindings_.set_symbol(name, std::move(found.symbol));
  return record(name, std::move(found.value));
}

namespace {

// The first FROM item, from inside out, that might have a column nobody knows of.
const Source* open_source(const std::deque<Scope>& scopes) {
  for (auto scope = scopes.rbegin(); scope != scopes.rend(); ++scope) {
    if (scope->kind != ScopeKind::query) return nullptr;
    for (const Source& source : scope->sources) {
      if (!source.known) return &source;
    }
  }
  return nullptr;
}

bool is_variable(SymbolKind kind) {
  return kind == SymbolKind::variable || kind == SymbolKind::parameter ||
         kind == SymbolKind::loop_variable || kind == SymbolKind::package_variable;
}

}  // namespace

Value Binder::name(const Name& name) {
  const std::vector<std::string> parts = folded(name);
  if (parts.empty() || !name.link.empty()) return record(name, {});
  if (name.variable) return variable(name, parts);
  if (auto found = find_column_name(parts, false)) {
    // Trap 84: in SQL a column wins over a variable of the same name.
    if (parts.size() == 1 && found->symbol.kind == SymbolKind::column &&
        !dialect_.variables_are_marked) {
      if (auto hidden = find_declared(parts, false); hidden && is_variable(hidden->symbol.kind)) {
        found->symbol.shadowed = hidden->symbol.declaration;
        if (hidden->symbol.declaration != nullptr) {
          diagnostics_.add(DiagnosticId::column_hides_variable, name.span, {parts[0]});
        }
      }
    }
    return accept(name, std::move(*found));
  }
  return procedural_name(name);
}

namespace {

// Functions that give one value however often a statement calls them.
bool is_steady_function(const std::string& name) {
  static const std::set<std::string, std::less<>> functions{
      "SYSDATE", "SYSTIMESTAMP", "CURRENT_DATE", "CURRENT_TIMESTAMP", "LOCALTIMESTAMP", "USER"};
  return functions.contains(name);
}

}  // namespace

// T-SQL's @v, and the value of a placeholder of dynamic SQL: no column can be meant. On the target
// the name stands inside of the statement, where a column would win and a function would run once
// per row.
Value Binder::variable(const Name& name, std::span<const std::string> parts) {
  const Value value = procedural_name(name);
  if (dialect_.variables_are_marked) return value;
  const SymbolKind kind = bindings_.symbol(name).kind;
  const bool computed = kind == SymbolKind::routine ||
                        (kind == SymbolKind::builtin && !is_steady_function(parts.back()));
  if (computed || find_column_name(parts, false)) {
    diagnostics_.add(
        DiagnosticId::dynamic_text_refused, name.span,
        {fmt::format("the value {} of a placeholder {}", fmt::join(parts, "."),
                     computed ? "is a function's" : "has the name of a column of the statement")});
  }
  return value;
}

Value Binder::procedural_name(const Name& name) {
  const std::vector<std::string> parts = folded(name);
  if (parts.empty() || !name.link.empty()) return record(name, {});
  auto found = find_declared(parts, false);
  if (!found || found->symbol.kind == SymbolKind::none) {
    auto global = find_global(parts);
    if (!global) global = find_bare_call(parts);
    if (global) found = std::move(global);
  }
  if (found && found->symbol.kind == SymbolKind::routine) choose_bare(parts, *found);
  if (found && found->symbol.kind != SymbolKind::none) return accept(name, std::move(*found));
  if (parts.size() == 1 && !name.variable) {
    if (const Source* source = open_source(scopes_)) {
      return accept(name, trusted_column(*source, parts[0]));
    }
  }
  unknown(name, parts);
  return record(name, {});
}

void Binder::unknown_relation(const Name& name, std::span<const std::string> parts) {
  if (!dialect_.is_dictionary_view(parts)) return unknown(name, parts);
  const std::string& view = parts.size() > 1 && parts[0] == "SYS" ? parts[1] : parts[0];
  if (reported_.insert(view).second) {
    diagnostics_.add(DiagnosticId::dictionary_view, name.span, {view});
  }
}

const CatalogRelation* Binder::relation_of(const Node* node, bool report) {
  if (const auto* ref = as<TableRef>(node)) node = ref->name;
  const auto* name = as<Name>(node);
  if (name == nullptr || !name->link.empty()) return nullptr;
  const std::vector<std::string> parts = folded(*name);
  if (parts.empty()) return nullptr;
  const std::string schema = parts.size() > 1 ? parts[parts.size() - 2] : std::string();
  const CatalogRelation* relation = nullptr;
  const auto local = parts.size() == 1 ? local_relations_.find(parts[0]) : local_relations_.end();
  if (local != local_relations_.end()) {
    relation = local->second;
  } else {
    relation = catalog_.find_relation(schema, parts.back());
  }
  Symbol symbol;
  symbol.kind = SymbolKind::relation;
  symbol.relation = relation;
  symbol.name = relation != nullptr ? relation->name : parts.back();
  symbol.schema = relation != nullptr ? relation->schema : schema;
  if (relation == nullptr && report) unknown_relation(*name, parts);
  if (relation != nullptr || !report) bindings_.set_symbol(*name, std::move(symbol));
  return relation;
}

}  // namespace talora::translators
