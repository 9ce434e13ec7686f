// PL/SQL names: declarations from the innermost block outwards, package members, catalog objects.
#include "translators/bind/binder.hpp"
#include "translators/tables/oracle_builtin_types.hpp"

#include <algorithm>
#include <iterator>

namespace talora::translators {

namespace {

bool is_collection_method(std::string_view name) {
  constexpr std::string_view methods[] = {"COUNT", "DELETE", "EXISTS", "EXTEND", "FIRST",
                                          "LAST",  "LIMIT",  "NEXT",   "PRIOR",  "TRIM"};
  return std::find(std::begin(methods), std::end(methods), name) != std::end(methods);
}

// The subscripts of an associative array may be texts.
Value method_value(std::string_view method, const Shape* shape) {
  const bool subscript =
      method == "FIRST" || method == "LAST" || method == "NEXT" || method == "PRIOR";
  if (subscript && shape != nullptr && !shape->index.empty()) {
    Value value = shape->index.front();
    value.nulls = Nullability::may_be_null;
    return value;
  }
  if (method == "EXISTS") return value_of(TypeKind::boolean, Nullability::never_null);
  if (method == "COUNT") return value_of(TypeKind::integer, Nullability::never_null);
  return value_of(TypeKind::integer, Nullability::may_be_null);
}

}  // namespace

Found Binder::follow(Found base, std::span<const std::string> rest) {
  for (const std::string& part : rest) {
    const Shape* shape = base.value.shape;
    Found next;
    next.symbol.kind = SymbolKind::record_field;
    next.symbol.declaration = base.symbol.declaration;
    next.symbol.package = base.symbol.package;
    next.symbol.variable = base.symbol.variable;
    next.symbol.name = part;
    if (const Column* field = shape == nullptr ? nullptr : find_column(shape->columns, part)) {
      next.symbol.relation = field->relation;
      next.symbol.column = field->column;
      next.value = field->value;
      // A record's field is NULL until assigned, whatever its column says.
      next.value.nulls = base.symbol.kind == SymbolKind::loop_variable ? field->value.nulls
                                                                       : Nullability::may_be_null;
    } else if (base.value.type.kind == TypeKind::collection && is_collection_method(part)) {
      next.symbol.kind = SymbolKind::builtin;
      next.symbol.collection = base.value.type;
      next.value = method_value(part, base.value.shape);
    } else if (shape != nullptr && shape->known && base.value.type.kind == TypeKind::record) {
      next.symbol.kind = SymbolKind::none;
    }
    base = std::move(next);
  }
  return base;
}

Found Binder::declared_found(const Declared& declared, const std::string& name) {
  Found found;
  found.symbol.kind = declared.kind;
  found.symbol.declaration = declared.node;
  found.symbol.routine = declared.routine;
  found.symbol.variable = declared.variable;
  found.symbol.exception = declared.exception;
  found.symbol.package = declared.package;
  found.symbol.name = name;
  found.value = declared.value;
  if (declared.routine != nullptr) {
    found.value = settle(declared.routine->return_type);
    found.value.nulls = Nullability::may_be_null;
  }
  return found;
}

std::optional<Found> Binder::find_member(const Scope& scope, std::span<const std::string> parts) {
  auto declared = scope.declared.find(parts[0]);
  if (declared != scope.declared.end()) {
    return follow(declared_found(declared->second, parts[0]), parts.subspan(1));
  }
  if (scope.package != nullptr) return find_package_member(*scope.package, parts, false);
  return std::nullopt;
}

std::optional<Found> Binder::find_declared(std::span<const std::string> parts, bool callable) {
  for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
    if (scope->kind != ScopeKind::block) continue;
    if (auto found = find_member(*scope, parts)) return found;
    const bool named = parts.size() > 1 && !scope->name.empty() && scope->name == parts[0];
    if (named) {
      if (auto found = find_member(*scope, parts.subspan(1))) return found;
    }
    if (named && callable) break;
  }
  return std::nullopt;
}

std::optional<Found> Binder::find_package_member(const CatalogPackage& package,
                                                 std::span<const std::string> parts,
                                                 bool qualified) {
  Found found;
  found.symbol.package = &package;
  found.symbol.schema = package.schema;
  found.symbol.name = parts[0];
  if (const CatalogVariable* variable = find_package_variable(package, parts[0])) {
    found.symbol.kind = SymbolKind::package_variable;
    found.symbol.variable = variable;
    found.value = settle(variable->type);
    return follow(std::move(found), parts.subspan(1));
  }
  for (const CatalogException& exception : package.exceptions) {
    if (exception.name != parts[0]) continue;
    found.symbol.kind = SymbolKind::exception;
    found.symbol.exception = &exception;
    return found;
  }
  for (const CatalogRoutine& routine : package.routines) {
    if (routine.name != parts[0] || (qualified && !routine.in_specification)) continue;
    found.symbol.kind = SymbolKind::routine;
    found.symbol.routine = &routine;
    found.value = settle(routine.return_type);
    return follow(std::move(found), parts.subspan(1));
  }
  if (std::find(package.cursors.begin(), package.cursors.end(), parts[0]) !=
      package.cursors.end()) {
    found.symbol.kind = SymbolKind::cursor;
    if (const CatalogType* row = find_package_type(package, parts[0] + "%ROWTYPE")) {
      found.value.shape = settle(row->type).shape;
    }
    return found;
  }
  if (const CatalogType* type = find_package_type(package, parts[0])) {
    found.symbol.kind = SymbolKind::type;
    found.value = settle(type->type);
    return found;
  }
  return std::nullopt;
}

std::optional<Found> Binder::find_global(std::span<const std::string> parts) {
  if (parts.size() > 1) {
    const CatalogPackage* package = catalog_.find_package({}, parts[0]);
    if (package != nullptr) {
      if (auto found = find_package_member(*package, parts.subspan(1), true)) return found;
    }
    package = parts.size() > 2 ? catalog_.find_package(parts[0], parts[1]) : nullptr;
    if (package != nullptr) {
      if (auto found = find_package_member(*package, parts.subspan(2), true)) return found;
    }
  }
  const bool standard = parts.size() == 2 && parts[0] == "STANDARD";
  if (parts.size() == 1 || standard) {
    if (const CatalogException* exception = dialect_.predefined_exception(parts.back())) {
      Found found;
      found.symbol.kind = SymbolKind::exception;
      found.symbol.exception = exception;
      found.symbol.name = parts.back();
      return found;
    }
  }
  return std::nullopt;
}

std::optional<Found> Binder::find_bare_call(std::span<const std::string> parts) {
  if (!dialect_.bare_calls) return std::nullopt;
  Found found;
  found.symbol.name = parts.back();
  const std::string schema = parts.size() > 1 ? parts[parts.size() - 2] : std::string();
  const auto routines = catalog_.find_routines(schema, parts.back());
  const BuiltinFunction* builtin = parts.size() == 1 ? dialect_.find_builtin(parts[0]) : nullptr;
  if (!routines.empty() && (!in_sql_ || builtin == nullptr)) {
    found.symbol.kind = SymbolKind::routine;
    found.symbol.routine = routines.front();
    found.symbol.schema = routines.front()->schema;
    found.value = settle(routines.front()->return_type);
    found.value.nulls = Nullability::may_be_null;
    return found;
  }
  const std::size_t skip = parts.size() == 3 && parts[0] == "SYS" ? 1 : 0;
  const bool supplied = dialect_.is_supplied_package != nullptr && parts.size() - skip == 2 &&
                        dialect_.is_supplied_package(parts[skip]);
  if (supplied) builtin = dialect_.find_supplied(parts[skip], parts.back());
  if (builtin != nullptr && (builtin->bare || builtin->minimum == 0)) {
    found.symbol.kind = SymbolKind::builtin;
    found.symbol.name = std::string(builtin->name);
    found.value = dialect_.builtin_result(*builtin, {});
    return found;
  }
  if (!supplied) return std::nullopt;
  found.symbol.kind = SymbolKind::builtin;
  found.symbol.name = parts[skip] + "." + parts.back();
  return found;
}

}  // namespace talora::translators
