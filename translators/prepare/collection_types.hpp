// Declared collection and record types on PostgreSQL: jsonb and composite types.
#pragma once

#include "translators/rules/rule.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace talora::translators {

// A collection type as the statements on it need to know it.
struct CollectionInfo {
  bool map = false;        // an associative array: a jsonb object, else a jsonb array
  bool by_number = false;  // of a map: its keys are numbers
  int most = -1;           // the limit of a VARRAY
  Type element;
};

// The declared type behind a record or collection type: of a block, a package or a schema.
[[nodiscard]] const CatalogType* declared_type(const RuleContext& context, const Type& type);

[[nodiscard]] std::optional<CollectionInfo> collection_info(const RuleContext& context,
                                                            const Type& type);

// The target type of a value in code: built-in ones, jsonb for collections, the composite type of a
// record, the table of a %ROWTYPE. Empty when there is none.
[[nodiscard]] std::string value_words(const RuleContext& context, const Type& type,
                                      bool constrained);

// Names of a record's fields on the target, in order; empty when they are not known.
[[nodiscard]] std::vector<std::string> field_names(const RuleContext& context, const Type& type);

}  // namespace talora::translators
