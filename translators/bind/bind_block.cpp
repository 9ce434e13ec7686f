// Declarations of blocks and packages.
#include "translators/bind/binder.hpp"
#include "translators/bind/declared_exception.hpp"
#include "translators/bind/routine_signature.hpp"

#include <algorithm>
#include <charconv>

namespace talora::translators {

void Binder::block(const Block& block) {
  Scope& scope = push(ScopeKind::block);
  scope.name = fold_oracle(block.label.text, block.label.quoted);
  block_contents(block);
  pop();
}

void Binder::block_contents(const Block& block) {
  declarations(block.declarations);
  statements(block.statements);
  handlers(block.handlers);
}

void Binder::declarations(const List& list) {
  for (const Node* node : list) {
    if (node != nullptr) declaration(*node, list);
  }
  // Bodies last: they see everything declared beside them.
  for (const Node* node : list) {
    const auto* nested = as<Routine>(node);
    if (nested != nullptr && nested->body != nullptr) routine(*nested);
  }
}

void Binder::declaration(const Node& node, const List& siblings) {
  switch (node.kind) {
    case Kind::variable_decl:
      return declare_variable(static_cast<const VariableDecl&>(node));
    case Kind::cursor_decl:
      return declare_cursor(static_cast<const CursorDecl&>(node));
    case Kind::type_decl:
      return declare_type(static_cast<const TypeDecl&>(node));
    case Kind::exception_decl:
      return declare_exception(static_cast<const ExceptionDecl&>(node), siblings);
    case Kind::routine:
      return declare_routine(static_cast<const Routine&>(node));
    case Kind::pragma: {
      const auto& pragma = static_cast<const Pragma&>(node);
      if (pragma.name == "EXCEPTION_INIT" && !pragma.arguments.empty())
        exception_name(pragma.arguments[0]);
      return;
    }
    default:
      return;
  }
}

void Binder::declare_variable(const VariableDecl& variable) {
  Declared declared;
  declared.node = &variable;
  declared.value = type_name(variable.type);
  declared.value.nulls = variable.not_null ? Nullability::never_null : Nullability::may_be_null;
  expression(variable.default_value);
  const std::string name = fold_oracle(variable.name.text, variable.name.quoted);
  const Scope& scope = scopes_.back();
  if (scope.package != nullptr) {
    declared.kind = SymbolKind::package_variable;
    declared.package = scope.package;
    declared.variable = find_package_variable(*scope.package, name);
  }
  record(variable, declared.value);
  declare(name, std::move(declared));
}

std::vector<Column> Binder::cursor_row(const CursorDecl& cursor) {
  push(ScopeKind::block);
  declare_parameters(cursor.parameters);
  std::vector<Column> columns = query(cursor.query);
  pop();
  return columns;
}

void Binder::declare_cursor(const CursorDecl& cursor) {
  Shape row;
  const Value returned = type_name(cursor.return_type);
  row.columns = cursor_row(cursor);
  if (cursor.query == nullptr && returned.shape != nullptr) row = *returned.shape;
  for (const Column& column : row.columns) {
    if (column.name == "*") row.known = false;
  }
  Declared declared;
  declared.kind = SymbolKind::cursor;
  declared.node = &cursor;
  declared.package = scopes_.back().package;
  declared.value.shape = make_shape(std::move(row));
  declare(fold_oracle(cursor.name.text, cursor.name.quoted), std::move(declared));
}

namespace {

TypeKind declared_kind(DeclaredTypeKind kind) {
  switch (kind) {
    case DeclaredTypeKind::record:
      return TypeKind::record;
    case DeclaredTypeKind::object:
      return TypeKind::object;
    case DeclaredTypeKind::ref_cursor:
      return TypeKind::ref_cursor;
    case DeclaredTypeKind::subtype:
      return TypeKind::unknown;
    default:
      return TypeKind::collection;
  }
}

}  // namespace

// Rules ask the bindings for what the catalog does not know: the types of blocks.
void Binder::keep_declared_type(const TypeDecl& type, const Type& key, const Shape& shape) {
  CatalogType entry;
  entry.name = fold_oracle(type.name.text, type.name.quoted);
  entry.type = key;
  for (const Column& column : shape.columns) {
    CatalogColumn field;
    field.name = column.name;
    field.type = column.value.type;
    entry.fields.push_back(std::move(field));
  }
  if (!shape.element.empty()) entry.element = shape.element.front().type;
  if (!shape.index.empty()) entry.index = shape.index.front().type;
  entry.is_varray = type.type_kind == DeclaredTypeKind::varray;
  entry.limit = whole_limit(type.limit);
  bindings_.declare_type(key.name, std::move(entry));
}

void Binder::declare_type(const TypeDecl& type) {
  const std::string name = fold_oracle(type.name.text, type.name.quoted);
  Declared declared;
  declared.kind = SymbolKind::type;
  declared.node = &type;
  const Value element = type_name(type.element);
  const Value index = type_name(type.index_by);
  expression(type.limit);
  if (type.type_kind == DeclaredTypeKind::subtype) {
    declared.value = element;
  } else {
    const Scope& scope = scopes_.back();
    declared.value.type.kind = declared_kind(type.type_kind);
    declared.package = scope.package;
    // Blocks may declare the same name side by side: the node makes the key unique.
    declared.value.type.name =
        scope.package != nullptr
            ? catalog_key(scope.package->schema, scope.package->name) + "." + name
            : name + "#" + std::to_string(type.id);
    Shape shape;
    for (const Node* node : type.fields) {
      const auto* field = as<VariableDecl>(node);
      if (field == nullptr) continue;
      Column column;
      column.name = fold_oracle(field->name.text, field->name.quoted);
      column.value = type_name(field->type);
      column.value.nulls = Nullability::may_be_null;
      expression(field->default_value);
      record(*field, column.value);
      shape.columns.push_back(std::move(column));
    }
    if (declared.value.type.kind == TypeKind::collection) shape.element.push_back(element);
    if (type.index_by != nullptr) shape.index.push_back(index);
    if (scope.package == nullptr) keep_declared_type(type, declared.value.type, shape);
    if (type.type_kind == DeclaredTypeKind::ref_cursor && element.shape != nullptr)
      shape = *element.shape;
    if (type.type_kind == DeclaredTypeKind::ref_cursor && element.shape == nullptr)
      shape.known = false;
    declared.value.shape = make_shape(std::move(shape));
    local_shapes_[declared.value.type.name] = declared.value.shape;
  }
  record(type, declared.value);
  declare(name, std::move(declared));
}

void Binder::declare_exception(const ExceptionDecl& exception, const List& siblings) {
  const std::string name = fold_oracle(exception.name.text, exception.name.quoted);
  Declared declared;
  declared.kind = SymbolKind::exception;
  declared.node = &exception;
  const CatalogPackage* package = scopes_.back().package;
  if (package != nullptr) {
    declared.package = package;
    for (const CatalogException& known : package->exceptions) {
      if (known.name == name) declared.exception = &known;
    }
  }
  if (declared.exception == nullptr) {
    CatalogException own{name, exception_init_code(siblings, name), {}};
    std::string unit;
    for (const Scope& scope : scopes_) {
      if (!scope.name.empty()) unit += scope.name + ".";
    }
    own.sqlstate = exception_sqlstate(own, unit, used_sqlstates(catalog_));
    declared.exception = bindings_.keep(std::move(own));
  }
  declare(name, std::move(declared));
}

// The name of a subprogram inside a block leads to its signature.
void Binder::name_nested(const Routine& routine, const CatalogRoutine& signature) {
  if (scopes_.back().package != nullptr) return;
  Symbol symbol;
  symbol.kind = SymbolKind::routine;
  symbol.routine = &signature;
  symbol.name = signature.name;
  bindings_.set_symbol(*routine.name, std::move(symbol));
}

void Binder::declare_routine(const Routine& routine) {
  const std::string name =
      name_parts(routine.name).empty() ? std::string() : name_parts(routine.name).back();
  Declared declared;
  declared.kind = SymbolKind::routine;
  declared.node = &routine;
  const CatalogPackage* package = scopes_.back().package;
  declared.package = package;
  const auto type_of = [&](const Node* node) { return type_name(node).type; };
  CatalogRoutine signature = routine_signature(routine, type_of);
  signature.name = name;
  if (package != nullptr) {
    for (const CatalogRoutine& known : package->routines) {
      if (same_signature(known, signature)) declared.routine = &known;
    }
  }
  // A forward declaration and its body are one routine.
  auto [first, last] = scopes_.back().declared.equal_range(name);
  for (auto it = first; it != last; ++it) {
    Declared& earlier = it->second;
    if (earlier.routine == nullptr || !same_signature(*earlier.routine, signature)) continue;
    if (routine.body != nullptr) earlier.node = &routine;
    name_nested(routine, *earlier.routine);
    routine_nodes_[earlier.routine] = earlier.node;
    return;
  }
  if (declared.routine == nullptr) declared.routine = bindings_.keep(std::move(signature));
  name_nested(routine, *declared.routine);
  routine_nodes_[declared.routine] = &routine;
  declare(name, std::move(declared));
}

}  // namespace talora::translators
