// Declared collection and record types on PostgreSQL: jsonb and composite types.
#include "translators/prepare/collection_types.hpp"

#include "model/postgres_text.hpp"
#include "translators/bind/catalog_types.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators {

const CatalogType* declared_type(const RuleContext& context, const Type& type) {
  if (type.name.empty()) return nullptr;
  if (const CatalogType* local = context.bindings.declared_type(type.name)) return local;
  return find_type_by_key(context.catalog, type.name);
}

std::optional<CollectionInfo> collection_info(const RuleContext& context, const Type& type) {
  if (type.kind != TypeKind::collection) return std::nullopt;
  const CatalogType* declared = declared_type(context, type);
  if (declared == nullptr || !declared->element) return std::nullopt;
  CollectionInfo info;
  info.map = declared->index.has_value();
  info.by_number = info.map && is_numeric(declared->index->kind);
  info.most = declared->limit;
  info.element = *declared->element;
  return info;
}

namespace {

std::string record_words(const RuleContext& context, const Type& type) {
  // name_declared_types() has given the type of a block its words.
  if (const CatalogType* local = context.bindings.declared_type(type.name)) return local->name;
  if (const CatalogRelation* relation = find_relation_by_key(context.catalog, type.name)) {
    const bool own = relation->schema == context.catalog.default_schema;
    return postgres::quote_qualified(own ? std::string() : postgres_name(relation->schema),
                                     postgres_name(relation->name));
  }
  const CatalogType* declared = find_type_by_key(context.catalog, type.name);
  if (declared == nullptr || type.name.find('%') != std::string::npos) return {};
  // SCHEMA.PACKAGE.NAME: the package is the target's schema.
  const std::size_t last = type.name.rfind('.');
  const std::size_t first = type.name.find('.');
  if (last == std::string::npos || first == last) return {};
  return postgres::quote_qualified(postgres_name(type.name.substr(first + 1, last - first - 1)),
                                   postgres_name(type.name.substr(last + 1)));
}

// A type of the schema.
std::string object_words(const RuleContext& context, const Type& type) {
  const auto found = context.catalog.types.find(type.name);
  if (found == context.catalog.types.end()) return {};
  const std::string schema = type.name.substr(0, type.name.find('.'));
  return postgres::quote_qualified(
      schema == context.catalog.default_schema ? std::string() : postgres_name(schema),
      postgres_name(found->second.name));
}

}  // namespace

std::string value_words(const RuleContext& context, const Type& type, bool constrained) {
  if (type.kind == TypeKind::collection)
    return collection_info(context, type) ? std::string("jsonb") : std::string();
  if (type.kind == TypeKind::record) return record_words(context, type);
  if (type.kind == TypeKind::object) return object_words(context, type);
  return target_type_words(context, type, constrained);
}

std::vector<std::string> field_names(const RuleContext& context, const Type& type) {
  std::vector<std::string> names;
  if (const CatalogRelation* relation = find_relation_by_key(context.catalog, type.name)) {
    for (const CatalogColumn& column : relation->columns)
      names.push_back(postgres_name(column.name));
    return names;
  }
  if (const CatalogType* declared = declared_type(context, type)) {
    for (const CatalogColumn& field : declared->fields)
      names.push_back(postgres_name(field.name));
  }
  return names;
}

}  // namespace talora::translators
