// User types, %TYPE and %ROWTYPE against the catalog, and types that wait for later DDL.
#include "translators/bind/catalog_types.hpp"

#include "translators/bind/bind.hpp"

#include <algorithm>
#include <charconv>

namespace talora::translators {

namespace {

// A deferred type keeps, in Type::name, what is needed to resolve it later.
constexpr char mark = '\x1f';

Type named_type(TypeKind kind, std::string name) {
  Type type;
  type.kind = kind;
  type.name = std::move(name);
  return type;
}

Type deferred(const TypeContext& context, TypeAttribute attribute,
              std::span<const std::string> parts) {
  std::string text(1, mark);
  text += static_cast<char>('0' + static_cast<int>(attribute));
  text += context.schema + mark + context.package;
  for (const std::string& part : parts)
    text += mark + part;
  return named_type(TypeKind::unknown, text);
}

const CatalogPackage* context_package(const Catalog& catalog, const TypeContext& context) {
  return context.package.empty() ? nullptr : catalog.find_package(context.schema, context.package);
}

std::optional<Type> type_in_package(const CatalogPackage* package, std::string_view name) {
  if (package == nullptr) return std::nullopt;
  const CatalogType* type = find_package_type(*package, name);
  if (type == nullptr || is_deferred(type->type)) return std::nullopt;
  return type->type;
}

std::optional<Type> user_type(const Catalog& catalog, const TypeContext& context,
                              std::span<const std::string> parts) {
  if (parts.size() == 1) {
    if (auto type = type_in_package(context_package(catalog, context), parts[0])) return type;
    const CatalogType* type = catalog.find_type(context.schema, parts[0]);
    if (type == nullptr) type = catalog.find_type({}, parts[0]);
    if (type != nullptr) return type->type;
  } else if (parts.size() == 2) {
    if (auto type = type_in_package(catalog.find_package({}, parts[0]), parts[1])) return type;
    if (auto type = type_in_package(catalog.find_package(context.schema, parts[0]), parts[1]))
      return type;
    if (const CatalogType* type = catalog.find_type(parts[0], parts[1])) return type->type;
  } else if (parts.size() == 3) {
    return type_in_package(catalog.find_package(parts[0], parts[1]), parts[2]);
  }
  return std::nullopt;
}

const CatalogRelation* relation_near(const Catalog& catalog, const TypeContext& context,
                                     std::string_view name) {
  const CatalogRelation* relation = catalog.find_relation({}, name);
  return relation != nullptr ? relation : catalog.find_relation(context.schema, name);
}

std::optional<Type> column_type(const CatalogRelation* relation, std::string_view column) {
  const CatalogColumn* found = relation == nullptr ? nullptr : relation->find_column(column);
  if (found == nullptr || found->type.kind == TypeKind::unknown) return std::nullopt;
  return found->type;
}

// A package variable, or a field of one.
std::optional<Type> variable_type(const Catalog& catalog, const CatalogPackage* package,
                                  std::span<const std::string> parts) {
  if (package == nullptr || parts.empty()) return std::nullopt;
  const CatalogVariable* variable = find_package_variable(*package, parts[0]);
  if (variable == nullptr || variable->type.kind == TypeKind::unknown) return std::nullopt;
  if (parts.size() == 1) return variable->type;
  if (auto type = column_type(find_relation_by_key(catalog, variable->type.name), parts[1]))
    return type;
  const CatalogType* record = find_type_by_key(catalog, variable->type.name);
  if (record == nullptr) return std::nullopt;
  for (const CatalogColumn& field : record->fields) {
    if (field.name == parts[1] && field.type.kind != TypeKind::unknown) return field.type;
  }
  return std::nullopt;
}

std::optional<Type> type_of(const Catalog& catalog, const TypeContext& context,
                            std::span<const std::string> parts) {
  if (auto type = variable_type(catalog, context_package(catalog, context), parts)) return type;
  if (parts.size() < 2) return std::nullopt;
  if (parts.size() == 2) {
    if (auto type = column_type(relation_near(catalog, context, parts[0]), parts[1])) return type;
  }
  if (parts.size() == 3) {
    if (auto type = column_type(catalog.find_relation(parts[0], parts[1]), parts[2])) return type;
    if (auto type =
            variable_type(catalog, catalog.find_package(parts[0], parts[1]), parts.subspan(2)))
      return type;
  }
  return variable_type(catalog, catalog.find_package({}, parts[0]), parts.subspan(1));
}

std::optional<Type> row_type(const Catalog& catalog, const TypeContext& context,
                             std::span<const std::string> parts) {
  if (parts.size() > 2) return std::nullopt;
  const CatalogRelation* relation = parts.size() == 1 ? relation_near(catalog, context, parts[0])
                                                      : catalog.find_relation(parts[0], parts[1]);
  if (relation != nullptr) {
    return named_type(TypeKind::record, catalog_key(relation->schema, relation->name));
  }
  // The row of a package's cursor is kept as a record type of that name.
  const CatalogPackage* package =
      parts.size() == 1 ? context_package(catalog, context) : catalog.find_package({}, parts[0]);
  return type_in_package(package, parts.back() + "%ROWTYPE");
}

}  // namespace

std::vector<std::string> name_parts(const Node* node) {
  std::vector<std::string> parts;
  if (const auto* ref = as<TableRef>(node)) node = ref->name;
  const auto* name = as<Name>(node);
  if (name == nullptr) return parts;
  for (const Identifier& part : name->parts)
    parts.push_back(fold_oracle(part.text, part.quoted));
  return parts;
}

ObjectName object_name(const Node* node, const Catalog& catalog) {
  const std::vector<std::string> parts = name_parts(node);
  if (parts.empty()) return {};
  if (parts.size() == 1) return {catalog.default_schema, parts[0]};
  return {parts[parts.size() - 2], parts.back()};
}

const CatalogType* find_package_type(const CatalogPackage& package, std::string_view name) {
  auto found = std::find_if(package.types.begin(), package.types.end(),
                            [&](const CatalogType& type) { return type.name == name; });
  return found == package.types.end() ? nullptr : &*found;
}

const CatalogVariable* find_package_variable(const CatalogPackage& package, std::string_view name) {
  auto found = std::find_if(package.variables.begin(), package.variables.end(),
                            [&](const CatalogVariable& variable) { return variable.name == name; });
  return found == package.variables.end() ? nullptr : &*found;
}

const CatalogType* find_type_by_key(const Catalog& catalog, std::string_view key) {
  if (auto found = catalog.types.find(key); found != catalog.types.end()) return &found->second;
  const std::size_t dot = key.rfind('.');
  if (dot == std::string_view::npos) return nullptr;
  auto package = catalog.packages.find(key.substr(0, dot));
  if (package == catalog.packages.end()) return nullptr;
  return find_package_type(package->second, key.substr(dot + 1));
}

const CatalogRelation* find_relation_by_key(const Catalog& catalog, std::string_view key) {
  auto found = catalog.relations.find(key);
  return found == catalog.relations.end() ? nullptr : &found->second;
}

std::optional<Type> find_catalog_type(const Catalog& catalog, const TypeContext& context,
                                      TypeAttribute attribute, std::span<const std::string> parts) {
  if (parts.empty()) return std::nullopt;
  switch (attribute) {
    case TypeAttribute::none:
      return user_type(catalog, context, parts);
    case TypeAttribute::type_of:
      return type_of(catalog, context, parts);
    case TypeAttribute::row_type:
      return row_type(catalog, context, parts);
  }
  return std::nullopt;
}

Type catalog_type(const TypeName& name, const Catalog& catalog, const TypeContext& context) {
  if (auto type = built_in_type(name, catalog.dialect)) return *type;
  const std::vector<std::string> parts = name_parts(name.name);
  if (auto type = find_catalog_type(catalog, context, name.attribute, parts)) return *type;
  return deferred(context, name.attribute, parts);
}

int whole_limit(const Node* limit) {
  const auto* literal = as<Literal>(limit);
  if (literal == nullptr || literal->literal_kind != LiteralKind::number) return -1;
  int value = -1;
  std::from_chars(literal->text.data(), literal->text.data() + literal->text.size(), value);
  return value;
}

bool is_deferred(const Type& type) {
  return type.kind == TypeKind::unknown && !type.name.empty() && type.name[0] == mark;
}

Type settle_type(const Type& type, const Catalog& catalog) {
  if (!is_deferred(type)) return type;
  const auto attribute = static_cast<TypeAttribute>(type.name[1] - '0');
  std::vector<std::string> words(1);
  for (char c : std::string_view(type.name).substr(2)) {
    if (c == mark) {
      words.emplace_back();
    } else {
      words.back() += c;
    }
  }
  if (words.size() < 3) return type;
  const TypeContext context{words[0], words[1]};
  const std::span<const std::string> parts(words.data() + 2, words.size() - 2);
  return find_catalog_type(catalog, context, attribute, parts).value_or(type);
}

Type resolve_type(const TypeName& name, const Catalog& catalog) {
  const Type type = catalog_type(name, catalog, {catalog.default_schema, {}});
  return is_deferred(type) ? Type{} : type;
}

}  // namespace talora::translators
