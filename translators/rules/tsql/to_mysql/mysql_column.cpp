// c nvarchar(60) COLLATE Latin1_General_BIN2 -> c varchar(60) COLLATE utf8mb4_bin; tinyint gets a
// CHECK
#include "model/types/type_rows.hpp"
#include "translators/print/print.hpp"
#include "translators/rules/tsql_column_parts.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

// The type where its words alone do not say enough: a collation of its own, a computed value.
Node* written_type(RuleContext& context, const ColumnDef& column, const Type& type) {
  const std::string_view usual = default_collation(context.source, context.profile);
  std::string_view collation = usual;
  std::string_view helper;
  if (is_text(type) && !tsql_column_collation(context, column, usual, collation, helper))
    return column.type;
  if (collation == usual && column.type != nullptr) return column.type;
  const auto target =
      target_type(type, context.profile, TypePlace::column, {}, SourceDialect::tsql);
  if (!target) return column.type;
  std::string words = target->text;
  if (collation != usual) words += " COLLATE " + std::string(collation);
  return context.build.target(column, context.build.arena().text(words), std::vector<Node*>{});
}

Node* apply(RuleContext& context, Node& node) {
  auto& column = static_cast<ColumnDef&>(node);
  const Type type = tsql_type(context, node);
  ColumnDef* copy = tsql_column_copy(context, column, type);
  if (copy == nullptr) return nullptr;
  copy->type = written_type(context, column, type);
  copy->collation = nullptr;
  return copy;
}

}  // namespace

extern const Rule mysql_column_rule{"mysql_column", Phase::target, Kind::column_def, apply};

}  // namespace talora::translators::tsql
