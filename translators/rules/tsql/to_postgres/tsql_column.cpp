// c nvarchar(60) -> c varchar(60) COLLATE …; tinyint with a CHECK; computed columns get a type
#include "translators/rules/tsql_column_parts.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* type_with_collation(RuleContext& context, const ColumnDef& column, const Type& type) {
  std::string_view collation = tsql_collation;
  std::string_view helper = "ci_as";
  if (!tsql_column_collation(context, column, tsql_collation, collation, helper))
    return column.type;
  const std::string words =
      postgres_type_words(context, type) + " COLLATE " + std::string(collation);
  return context.build.target(column, context.build.arena().text(words), std::vector<Node*>{},
                              Binding::primary, helper);
}

Node* apply(RuleContext& context, Node& node) {
  auto& column = static_cast<ColumnDef&>(node);
  const Type type = tsql_type(context, node);
  ColumnDef* copy = tsql_column_copy(context, column, type);
  if (copy == nullptr) return nullptr;
  const std::string name(column.name.text);
  if (column.computed != nullptr && !column.persisted)
    context.diagnostics.add(DiagnosticId::tsql_computed_stored, node.span, {name});
  if (is_text(type) && type.kind != TypeKind::clob && type.length == 0) return nullptr;
  if (is_text(type)) {
    copy->type = type_with_collation(context, column, type);
  } else if (column.type == nullptr) {
    copy->type = context.build.target(
        node, context.build.arena().text(postgres_type_words(context, type)), std::vector<Node*>{});
  }
  copy->collation = nullptr;
  if (type.kind == TypeKind::bit && column.computed == nullptr)
    context.diagnostics.add(DiagnosticId::tsql_bit_boolean, node.span, {name});
  return copy;
}

}  // namespace

extern const Rule tsql_column_rule{"tsql_column", Phase::target, Kind::column_def, apply};

}  // namespace talora::translators::tsql
