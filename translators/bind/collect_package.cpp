// Routines, packages and types into the catalog.
#include "translators/bind/collect.hpp"
#include "translators/bind/declared_exception.hpp"
#include "translators/bind/oracle_routine_body.hpp"
#include "translators/bind/routine_body.hpp"
#include "translators/bind/routine_signature.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

TypeResolver resolver(const Catalog& catalog, TypeContext context) {
  return [&catalog, context = std::move(context)](const Node* node) {
    const auto* type = as<TypeName>(node);
    return type == nullptr ? Type{} : catalog_type(*type, catalog, context);
  };
}

// The rows of a table-valued function as a record type.
void collect_function_rows(const Routine& routine, const TableType& rows, const Type& type,
                           Catalog& catalog) {
  CatalogType entry;
  entry.name = type.name.substr(type.name.rfind('.') + 1);
  entry.type = type;
  entry.span = routine.span;
  for (const Node* node : rows.columns) {
    if (const auto* column = as<ColumnDef>(node))
      entry.fields.push_back(catalog_column(*column, catalog));
  }
  const bool is_inline = rows.columns.empty();
  catalog.types.insert_or_assign(type.name, std::move(entry));
  if (!is_inline) return;
  auto whole = CreateRoutine{};
  whole.kind = Kind::create_routine;
  whole.span = routine.span;
  whole.routine = const_cast<Routine*>(&routine);
  wait_for_columns(whole, catalog);
}

// A procedure that gives one set of rows has them as its result.
void collect_body(const Routine& routine, CatalogRoutine& entry, const std::string& key,
                  Catalog& catalog) {
  const auto* block = as<Block>(routine.body);
  if (block == nullptr) return;
  entry.body = routine_body(block->statements, catalog);
  if (routine.is_function || entry.body.result_sets != 1) return;
  entry.return_type.kind = TypeKind::table_value;
  entry.return_type.name = key + "%ROWTYPE";
  collect_function_rows(routine, TableType{}, entry.return_type, catalog);
}

}  // namespace

void collect_routine(const Routine& routine, Catalog& catalog) {
  const ObjectName name = object_name(routine.name, catalog);
  if (name.name.empty()) return;
  CatalogRoutine entry = routine_signature(routine, resolver(catalog, {name.schema, {}}));
  entry.schema = name.schema;
  entry.name = name.name;
  const std::string key = catalog_key(name.schema, name.name);
  if (const auto* rows = as<TableType>(routine.return_type)) {
    entry.return_type.kind = TypeKind::table_value;
    entry.return_type.name = key + "%ROWTYPE";
    collect_function_rows(routine, *rows, entry.return_type, catalog);
  }
  if (catalog.dialect == SourceDialect::tsql) {
    collect_body(routine, entry, key, catalog);
  } else {
    collect_oracle_body(routine, entry);
  }
  catalog.routines.erase(key);
  catalog.routines.emplace(key, std::move(entry));
}

CatalogType catalog_declared_type(const TypeDecl& type, const Catalog& catalog,
                                  const TypeContext& context, const std::string& key) {
  const TypeResolver type_of = resolver(catalog, context);
  CatalogType entry;
  entry.name = key.substr(key.rfind('.') + 1);
  entry.span = type.span;
  entry.type.name = key;
  switch (type.type_kind) {
    case DeclaredTypeKind::record:
      entry.type.kind = TypeKind::record;
      break;
    case DeclaredTypeKind::object:
      entry.type.kind = TypeKind::object;
      break;
    case DeclaredTypeKind::ref_cursor:
      entry.type.kind = TypeKind::ref_cursor;
      break;
    case DeclaredTypeKind::subtype:
      entry.type = type_of(type.element);
      return entry;
    default:
      entry.type.kind = TypeKind::collection;
      break;
  }
  for (const Node* node : type.fields) {
    const auto* field = as<VariableDecl>(node);
    if (field == nullptr) continue;
    CatalogColumn column;
    column.name = fold_oracle(field->name.text, field->name.quoted);
    column.type = type_of(field->type);
    column.nullable = !field->not_null;
    column.has_default = field->default_value != nullptr;
    column.span = field->span;
    entry.fields.push_back(std::move(column));
  }
  if (type.element != nullptr) entry.element = type_of(type.element);
  if (type.index_by != nullptr) entry.index = type_of(type.index_by);
  entry.is_varray = type.type_kind == DeclaredTypeKind::varray;
  entry.limit = whole_limit(type.limit);
  return entry;
}

namespace {

// Methods are the members of a package of the type's name.
void collect_methods(const CreateType& type, const TypeDecl& declared, Catalog& catalog) {
  std::vector<Node*> methods;
  for (Node* node : declared.fields) {
    if (is<Routine>(node)) methods.push_back(node);
  }
  if (methods.empty()) return;
  CreatePackage package{};
  package.kind = Kind::create_package;
  package.span = type.span;
  package.name = type.name;
  package.declarations = List(methods);
  collect_package(package, catalog);
}

}  // namespace

void collect_type(const CreateType& type, Catalog& catalog) {
  if (type.is_body) {
    if (const auto* methods = as<CreatePackage>(type.definition))
      collect_package(*methods, catalog);
    return;
  }
  const ObjectName name = object_name(type.name, catalog);
  const std::string key = catalog_key(name.schema, name.name);
  CatalogType entry;
  if (const auto* declared = as<TypeDecl>(type.definition)) {
    entry = catalog_declared_type(*declared, catalog, {name.schema, {}}, key);
  } else {
    // Its shape is not modelled; its name is.
    entry.type.kind = TypeKind::object;
    entry.type.name = key;
    entry.span = type.span;
  }
  entry.name = name.name;
  catalog.types.insert_or_assign(key, std::move(entry));
  if (const auto* declared = as<TypeDecl>(type.definition))
    collect_methods(type, *declared, catalog);
}

namespace {

// Fills one package from its specification or body.
class PackageCollector {
 public:
  PackageCollector(const CreatePackage& tree, const ObjectName& name, const Catalog& catalog,
                   CatalogPackage& package)
      : tree_(tree),
        catalog_(catalog),
        package_(package),
        context_{name.schema, name.name} {}

  void collect() {
    for (const Node* node : tree_.declarations) {
      if (node != nullptr) member(*node);
    }
  }

 private:
  void member(const Node& node) {
    switch (node.kind) {
      case Kind::routine:
        return routine(static_cast<const Routine&>(node));
      case Kind::variable_decl:
        return variable(static_cast<const VariableDecl&>(node));
      case Kind::exception_decl:
        return exception(static_cast<const ExceptionDecl&>(node));
      case Kind::type_decl:
        return type(static_cast<const TypeDecl&>(node));
      case Kind::cursor_decl:
        return cursor(static_cast<const CursorDecl&>(node));
      default:
        return;
    }
  }

  void routine(const Routine& routine) {
    const std::vector<std::string> parts = name_parts(routine.name);
    if (parts.empty()) return;
    CatalogRoutine entry = routine_signature(routine, resolver(catalog_, context_));
    entry.schema = context_.schema;
    entry.package = context_.package;
    entry.name = parts.back();
    entry.in_specification = !tree_.is_body;
    collect_oracle_body(routine, entry);
    for (CatalogRoutine& known : package_.routines) {
      if (!same_signature(known, entry)) continue;
      if (routine.body != nullptr) {
        entry.body.result_sets = known.body.result_sets;
        known.body = entry.body;
      }
      return;
    }
    package_.routines.push_back(std::move(entry));
  }

  void variable(const VariableDecl& variable) {
    CatalogVariable entry;
    entry.name = fold_oracle(variable.name.text, variable.name.quoted);
    entry.type = resolver(catalog_, context_)(variable.type);
    entry.constant = variable.constant;
    entry.in_specification = !tree_.is_body;
    entry.span = variable.span;
    if (find_package_variable(package_, entry.name) == nullptr)
      package_.variables.push_back(std::move(entry));
  }

  void exception(const ExceptionDecl& exception) {
    CatalogException entry;
    entry.name = fold_oracle(exception.name.text, exception.name.quoted);
    entry.ora_code = exception_init_code(tree_.declarations, entry.name);
    const auto same = [&](const CatalogException& known) { return known.name == entry.name; };
    if (std::any_of(package_.exceptions.begin(), package_.exceptions.end(), same)) return;
    package_.exceptions.push_back(std::move(entry));
  }

  void type(const TypeDecl& type) {
    const std::string name = fold_oracle(type.name.text, type.name.quoted);
    const std::string key = catalog_key(context_.schema, context_.package) + "." + name;
    if (find_package_type(package_, name) != nullptr) return;
    CatalogType entry = catalog_declared_type(type, catalog_, context_, key);
    entry.name = name;
    package_.types.push_back(std::move(entry));
  }

  void cursor(const CursorDecl& cursor) {
    std::string name = fold_oracle(cursor.name.text, cursor.name.quoted);
    auto& known = package_.cursors;
    if (std::find(known.begin(), known.end(), name) == known.end())
      known.push_back(std::move(name));
  }

  const CreatePackage& tree_;
  const Catalog& catalog_;
  CatalogPackage& package_;
  TypeContext context_;
};

}  // namespace

void collect_package(const CreatePackage& tree, Catalog& catalog) {
  const ObjectName name = object_name(tree.name, catalog);
  if (name.name.empty()) return;
  const std::string key = catalog_key(name.schema, name.name);
  CatalogPackage& package = catalog.packages[key];
  // A specification met again replaces the old one; a body keeps what the specification said.
  if (!tree.is_body) package = CatalogPackage{};
  package.schema = name.schema;
  package.name = name.name;
  if (tree.is_body) {
    package.has_body = true;
    package.has_initialization = tree.initialization != nullptr;
  } else {
    package.span = tree.span;
  }
  PackageCollector(tree, name, catalog, package).collect();
  const bool has_cursor = std::any_of(tree.declarations.begin(), tree.declarations.end(),
                                      [](const Node* node) { return is<CursorDecl>(node); });
  if (has_cursor && !tree.is_body) wait_for_columns(tree, catalog);
}

}  // namespace talora::translators
