// Copies of column definitions, and their collations.
#include "translators/rules/tsql_column_parts.hpp"

#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_values.hpp"
#include "translators/tables/tsql_collations.hpp"

namespace talora::translators {

namespace {

Node* zero_to_255(RuleContext& context, const ColumnDef& column) {
  auto* check = context.build.arena().make<Constraint>(column.span);
  check->constraint_kind = ConstraintKind::check;
  auto* name = context.build.arena().make<Name>(column.span);
  name->parts = context.build.arena().identifiers({column.name});
  check->condition =
      context.build.target(column, "$1 BETWEEN 0 AND 255", {name}, Binding::comparison);
  return check;
}

// A type that has no counterpart is refused by the column's name.
bool is_refused(RuleContext& context, const ColumnDef& column, const Type& type) {
  if (type.kind != TypeKind::row_stamp && type.kind != TypeKind::variant &&
      type.kind != TypeKind::object)
    return false;
  const std::string words = type.kind == TypeKind::object ? type.name : tsql_type_words(type);
  context.diagnostics.add(DiagnosticId::tsql_type_refused, column.span,
                          {words, "column " + std::string(column.name.text)});
  return true;
}

void add_check(RuleContext& context, const ColumnDef& column, ColumnDef& copy) {
  context.diagnostics.add(DiagnosticId::tsql_tinyint, column.span, {std::string(column.name.text)});
  std::vector<Node*> constraints(column.constraints.begin(), column.constraints.end());
  constraints.push_back(zero_to_255(context, column));
  copy.constraints = context.build.arena().list(constraints);
}

}  // namespace

ColumnDef* tsql_column_copy(RuleContext& context, ColumnDef& column, const Type& type) {
  if (is<TargetExpression>(column.type) || type.kind == TypeKind::unknown ||
      is_refused(context, column, type))
    return nullptr;
  ColumnDef* copy = context.build.edit(column);
  copy->properties = {};
  for (const Node* property : column.properties)
    context.diagnostics.add(DiagnosticId::tsql_storage_dropped, property->span,
                            {"an option of column " + std::string(column.name.text)});
  if (column.default_value != nullptr)
    copy->default_value = tsql_convert(context, column.default_value, type, false);
  if (column.computed != nullptr)
    copy->computed = tsql_convert(context, column.computed, type, false);
  if (column.computed == nullptr && type.kind == TypeKind::integer &&
      type.precision == tinyint_digits)
    add_check(context, column, *copy);
  return copy;
}

bool tsql_column_collation(RuleContext& context, const ColumnDef& column, std::string_view usual,
                           std::string_view& collation, std::string_view& helper) {
  const auto* said = as<Collate>(column.collation);
  if (said == nullptr) {
    context.diagnostics.add(DiagnosticId::tsql_collation, column.span, {std::string(usual)});
    return true;
  }
  const TargetCollation found = target_collation(said->collation.text, context.profile);
  collation = found.name;
  helper = found.helper;
  if (!collation.empty()) return true;
  context.diagnostics.add(DiagnosticId::tsql_collation_refused, said->span,
                          {std::string(said->collation.text)});
  return false;
}

}  // namespace talora::translators
