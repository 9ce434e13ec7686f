// Type names inside a statement: local types and variables first, then the catalog.
#include "translators/bind/binder.hpp"

namespace talora::translators {

const Shape* Binder::relation_shape(const CatalogRelation& relation) {
  const std::string key = catalog_key(relation.schema, relation.name) + "%ROWTYPE";
  if (auto found = catalog_shapes_.find(key); found != catalog_shapes_.end()) return found->second;
  Shape shape;
  shape.known = relation.columns_known;
  const Shape* stored = make_shape({});
  catalog_shapes_[key] = stored;
  for (const CatalogColumn& column : relation.columns) {
    Column entry;
    entry.name = column.name;
    entry.value = settle(column.type);
    entry.value.nulls = column.nullable ? Nullability::may_be_null : Nullability::never_null;
    entry.relation = &relation;
    entry.column = &column;
    shape.columns.push_back(std::move(entry));
  }
  return catalog_shapes_[key] = make_shape(std::move(shape));
}

const Shape* Binder::catalog_shape(const Type& type) {
  if (type.name.empty()) return nullptr;
  if (auto local = local_shapes_.find(type.name); local != local_shapes_.end())
    return local->second;
  if (auto found = catalog_shapes_.find(type.name); found != catalog_shapes_.end())
    return found->second;
  const CatalogType* declared = find_type_by_key(catalog_, type.name);
  if (declared == nullptr) {
    const CatalogRelation* relation = find_relation_by_key(catalog_, type.name);
    return relation == nullptr ? nullptr : relation_shape(*relation);
  }
  // Entered before it is filled: a type may refer to itself.
  Shape& shape = shapes_.emplace_back();
  catalog_shapes_[type.name] = &shape;
  for (const CatalogColumn& field : declared->fields) {
    Column entry;
    entry.name = field.name;
    entry.value = settle(field.type);
    entry.value.nulls = Nullability::may_be_null;
    entry.column = &field;
    shape.columns.push_back(std::move(entry));
  }
  if (declared->element) {
    Value element = settle(*declared->element);
    element.nulls = Nullability::may_be_null;
    shape.element.push_back(std::move(element));
  }
  if (declared->index) shape.index.push_back(settle(*declared->index));
  return &shape;
}

Value Binder::settle(Type type) {
  Value value;
  value.type = settle_type(type, catalog_);
  if (is_deferred(value.type)) value.type = Type{};
  switch (value.type.kind) {
    case TypeKind::record:
    case TypeKind::collection:
    case TypeKind::object:
    case TypeKind::ref_cursor:
    case TypeKind::table_value:
      value.shape = catalog_shape(value.type);
      break;
    default:
      break;
  }
  return value;
}

Value Binder::type_name(const Node* node) {
  const auto* written = as<TypeName>(node);
  if (written == nullptr) return {};
  if (auto built_in = dialect_.built_in_type(*written)) {
    Value value;
    value.type = *built_in;
    return record(*written, value);
  }
  const std::vector<std::string> parts = name_parts(written->name);
  Value value;
  if (!parts.empty()) value = declared_type(*written, parts);
  value.nulls = Nullability::unknown;
  return record(*written, value);
}

namespace {

// Types of packages and schemas that Oracle supplies: known by name, without a shape.
std::optional<Value> supplied_type(const Dialect& dialect, std::span<const std::string> parts) {
  if (dialect.is_supplied_package == nullptr) return std::nullopt;
  const bool supplied =
      parts.size() > 1 && (dialect.is_supplied_package(parts[0]) || parts[0] == "MDSYS");
  if (!supplied && !parts.back().starts_with("SDO_")) return std::nullopt;
  Value value;
  value.type.kind = TypeKind::object;
  for (const std::string& part : parts) {
    if (!value.type.name.empty()) value.type.name += '.';
    value.type.name += part;
  }
  return value;
}

}  // namespace

Value Binder::declared_type(const TypeName& written, std::span<const std::string> parts) {
  const auto* name = as<Name>(written.name);
  if (written.attribute == TypeAttribute::none) {
    if (auto found = find_declared(parts, false); found && found->symbol.kind == SymbolKind::type) {
      const Value value = found->value;
      bindings_.set_symbol(*name, std::move(found->symbol));
      return value;
    }
  } else if (auto value = attribute_type(written, parts)) {
    return *value;
  }
  auto type = find_catalog_type(catalog_, context_, written.attribute, parts);
  if (!type) {
    if (auto supplied = supplied_type(dialect_, parts)) {
      Symbol symbol;
      symbol.kind = SymbolKind::type;
      symbol.name = parts.back();
      bindings_.set_symbol(*name, std::move(symbol));
      return *supplied;
    }
    unknown_relation(*name, parts);
    return {};
  }
  Symbol symbol;
  symbol.kind = SymbolKind::type;
  symbol.name = parts.back();
  if (written.attribute == TypeAttribute::row_type) {
    symbol.relation = find_relation_by_key(catalog_, type->name);
    if (symbol.relation != nullptr) symbol.kind = SymbolKind::relation;
  } else if (written.attribute == TypeAttribute::type_of && parts.size() > 1) {
    const std::string schema = parts.size() > 2 ? parts[parts.size() - 3] : std::string();
    symbol.relation = catalog_.find_relation(schema, parts[parts.size() - 2]);
    if (symbol.relation != nullptr) symbol.column = symbol.relation->find_column(parts.back());
    if (symbol.column != nullptr) symbol.kind = SymbolKind::column;
  }
  if (symbol.relation != nullptr) symbol.schema = symbol.relation->schema;
  bindings_.set_symbol(*name, std::move(symbol));
  return settle(*type);
}

std::optional<Value> Binder::attribute_type(const TypeName& written,
                                            std::span<const std::string> parts) {
  auto found = find_declared(parts, false);
  if (!found || found->symbol.kind == SymbolKind::none) return std::nullopt;
  Value value = found->value;
  if (written.attribute == TypeAttribute::row_type && found->symbol.kind == SymbolKind::cursor) {
    value.type = Type{};
    value.type.kind = TypeKind::record;
    value.type.name = parts.back() + "%ROWTYPE";
    local_shapes_[value.type.name] = value.shape;
  }
  bindings_.set_symbol(*written.name, std::move(found->symbol));
  return value;
}

}  // namespace talora::translators
