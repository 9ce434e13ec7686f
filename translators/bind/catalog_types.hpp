// Types as written, resolved against the catalog; those that must wait for later DDL.
#pragma once

#include "model/catalog.hpp"
#include "model/tree/tree.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace talora::translators {

// Where a type is written: schema and package of the declaration (folded, may be empty).
struct TypeContext {
  std::string schema;
  std::string package;
};

// The built-in type of a TypeName, or nothing when it names a user's type or has %TYPE / %ROWTYPE.
[[nodiscard]] std::optional<Type> built_in_type(const TypeName& name,
                                                SourceDialect dialect = SourceDialect::oracle);

// The type of a user's type name, or of %TYPE / %ROWTYPE, from the catalog alone.
[[nodiscard]] std::optional<Type> find_catalog_type(const Catalog& catalog,
                                                    const TypeContext& context,
                                                    TypeAttribute attribute,
                                                    std::span<const std::string> parts);

// built_in_type, else find_catalog_type, else a deferred type (kind unknown) that settle_type()
// can resolve once more DDL is known.
[[nodiscard]] Type catalog_type(const TypeName& name, const Catalog& catalog,
                                const TypeContext& context);

// A deferred type resolved now, when it can be. Other types come back as they are.
[[nodiscard]] Type settle_type(const Type& type, const Catalog& catalog);
[[nodiscard]] bool is_deferred(const Type& type);

// Folded parts of a Name node; empty for anything else.
[[nodiscard]] std::vector<std::string> name_parts(const Node* node);

// Schema and name of an object being declared or used: A.B or B in the catalog's default schema.
struct ObjectName {
  std::string schema;
  std::string name;
};

[[nodiscard]] ObjectName object_name(const Node* node, const Catalog& catalog);

// The limit of a VARRAY; -1 when it is no literal.
[[nodiscard]] int whole_limit(const Node* limit);

// The declared type a record, collection or object type names ("SCHEMA.NAME",
// "SCHEMA.PACKAGE.NAME").
[[nodiscard]] const CatalogType* find_type_by_key(const Catalog& catalog, std::string_view key);
[[nodiscard]] const CatalogRelation* find_relation_by_key(const Catalog& catalog,
                                                          std::string_view key);

// The package a routine or type is written in may be named in full or through the default schema.
[[nodiscard]] const CatalogType* find_package_type(const CatalogPackage& package,
                                                   std::string_view name);
[[nodiscard]] const CatalogVariable* find_package_variable(const CatalogPackage& package,
                                                           std::string_view name);

}  // namespace talora::translators
