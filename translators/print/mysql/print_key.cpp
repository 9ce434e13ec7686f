// Keys and indexes within InnoDB's 3072 bytes: longer unique keys are kept by a hash, other indexes
// by prefixes. MySQL 8.0 Reference Manual, "InnoDB Limits" and "CREATE INDEX Statement" (functional
// key parts); MariaDB hashes long UNIQUE keys itself (Knowledge Base, "Getting Started with
// Indexes", unique index over long columns).
#include "translators/print/mysql/mysql_printer.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace talora::translators {

namespace {

constexpr int key_bytes = 3072;
constexpr int character_bytes = 4;

bool is_key(const Constraint& constraint) {
  return constraint.constraint_kind == ConstraintKind::primary_key ||
         constraint.constraint_kind == ConstraintKind::unique;
}

}  // namespace

int text_key_bytes(std::string_view type) {
  if (type.ends_with("text") || type.ends_with("blob") || type == "json") return -1;
  const bool characters = type.starts_with("varchar(") || type.starts_with("char(");
  if (!characters && !type.starts_with("varbinary(")) return 0;
  const std::size_t begin = type.find('(') + 1;
  int length = 0;
  std::from_chars(type.data() + begin, type.data() + type.size(), length);
  return characters ? length * character_bytes : length;
}

namespace {

// MySQL 8.0 Reference Manual, "Data Type Storage Requirements": nine digits in four bytes.
int decimal_bytes(int digits) {
  constexpr std::array leftover{0, 1, 1, 2, 2, 3, 3, 4, 4};
  return digits / 9 * 4 + leftover[static_cast<std::size_t>(digits % 9)];
}

// Bytes of a number or date in a key.
int other_key_bytes(std::string_view type) {
  constexpr int longest = 8;
  if (!type.starts_with("decimal(")) return longest;
  int precision = 0, scale = 0;
  const char* end = type.data() + type.size();
  const auto read = std::from_chars(type.data() + type.find('(') + 1, end, precision);
  if (read.ptr != end && *read.ptr == ',') std::from_chars(read.ptr + 1, end, scale);
  return decimal_bytes(precision - scale) + decimal_bytes(scale);
}

}  // namespace

// The type of a column as printed so far, or as the catalog knows it; empty when it is not known.
std::string MysqlPrinter::key_column_type(const CatalogRelation* relation,
                                          const std::string& column) const {
  for (const auto& [name, type] : column_types_) {
    if (name == column) return type;
  }
  const CatalogColumn* known = relation == nullptr ? nullptr : relation->find_column(column);
  if (known == nullptr) return {};
  const auto target = target_type(known->type, profile_, TypePlace::column, {}, options_.source);
  return target.has_value() ? std::string(target->text) : std::string();
}

int MysqlPrinter::key_length(const CatalogRelation* relation,
                             const std::vector<std::string>& columns) const {
  int bytes = 0;
  for (const std::string& column : columns) {
    const std::string type = key_column_type(relation, column);
    const int own = text_key_bytes(type);
    if (own < 0) return own;
    bytes += own > 0 ? own : other_key_bytes(type);
  }
  return bytes;
}

// The server compares by the bytes of a hash what the collation must compare by bytes, too.
bool MysqlPrinter::hashes_keys() const {
  const std::string_view collation = options_.collation.empty()
                                         ? default_collation(options_.source, profile_)
                                         : options_.collation;
  return profile_.has(Capability::hashed_unique_keys) || collation.ends_with("_bin");
}

// sha2 over all columns; texts as digits, so that the commas between them are the only ones. NULL
// in one of them gives NULL, and rows with NULL may repeat, as in the key itself.
std::string MysqlPrinter::hashed_columns(const CatalogRelation* relation,
                                         std::span<const Identifier> columns) {
  std::string words;
  for (const Identifier& name : columns) {
    const bool text = text_key_bytes(key_column_type(relation, catalog_word(name))) != 0;
    const std::string column = identifier(name);
    if (!words.empty()) words += ", ',', ";
    words += columns.size() > 1 && text ? "hex(" + column + ")" : column;
  }
  if (columns.size() > 1) words = "concat(" + words + ")";
  return "(cast(unhex(sha2(" + words + ", 256)) AS binary(32)))";
}

bool MysqlPrinter::is_referenced_key(const CatalogRelation& table,
                                     const std::vector<std::string>& columns) const {
  const std::string key = catalog_key(table.schema, table.name);
  for (const auto& [name, relation] : options_.catalog->relations) {
    for (const CatalogConstraint& each : relation.constraints) {
      if (each.kind == CatalogConstraintKind::foreign_key && each.referenced_table == key &&
          (each.referenced_columns == columns || each.referenced_columns.empty()))
        return true;
    }
  }
  return false;
}

// Its columns allow no NULL: no primary key is there to say so.
bool MysqlPrinter::in_long_primary_key(const ColumnDef& column) const {
  const CatalogRelation* relation = printed_table();
  if (relation == nullptr) return false;
  const std::string name = catalog_word(column.name);
  return std::ranges::any_of(relation->constraints, [&](const CatalogConstraint& each) {
    return each.kind == CatalogConstraintKind::primary_key &&
           std::ranges::find(each.columns, name) != each.columns.end() &&
           key_length(relation, each.columns) > key_bytes;
  });
}

Doc* MysqlPrinter::hashed_key(const Constraint& constraint) {
  const CatalogRelation* relation = printed_table();
  std::vector<std::string> columns;
  for (const Identifier& name : constraint.columns)
    columns.push_back(catalog_word(name));
  const bool kept = relation != nullptr && options_.catalog != nullptr && hashes_keys() &&
                    !is_referenced_key(*relation, columns);
  if (!kept) return foreign(constraint, "key longer than 3072 bytes");
  const std::string name(constraint.name.text);
  diagnostics_.add(DiagnosticId::long_key_hashed, constraint.span,
                   {name.empty() ? relation->name : name});
  const std::string label = name.empty() ? "" : identifier(constraint.name) + " ";
  if (!profile_.has(Capability::hashed_unique_keys))
    return text("UNIQUE KEY " + label + "(" + hashed_columns(relation, constraint.columns) + ")");
  return docs_.sequence({text("UNIQUE KEY " + label), name_list(constraint.columns)});
}

Doc* MysqlPrinter::keyed(const Constraint& constraint) {
  if (!is_key(constraint) || constraint.disabled) return constraint_body(constraint, true);
  const CatalogRelation* relation = printed_table();
  std::vector<std::string> columns;
  for (const Identifier& name : constraint.columns) {
    columns.push_back(catalog_word(name));
    const std::string type = key_column_type(relation, columns.back());
    if (text_key_bytes(type) < 0) return foreign(constraint, "key over a " + type + " column");
  }
  if (key_length(relation, columns) > key_bytes) return hashed_key(constraint);
  return constraint_body(constraint, true);
}

Doc* MysqlPrinter::print(const Constraint& node) {
  return keyed(node);
}

}  // namespace talora::translators
