// c nvarchar(60) -> c varchar(60) COLLATE …; tinyint with a CHECK; computed columns get a type
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_values.hpp"
#include "translators/tables/tsql_collations.hpp"

namespace talora::translators::tsql {

namespace {

Node* type_with_collation(RuleContext& context, const ColumnDef& column, const Type& type) {
  TargetCollation collation{tsql_collation, "ci_as"};
  if (const auto* said = as<Collate>(column.collation)) {
    collation = target_collation(said->collation.text, context.profile);
    if (collation.name.empty()) {
      context.diagnostics.add(DiagnosticId::tsql_collation_refused, said->span,
                              {std::string(said->collation.text)});
      return column.type;
    }
  } else {
    context.diagnostics.add(DiagnosticId::tsql_collation, column.span,
                            {std::string(tsql_collation)});
  }
  const std::string words =
      postgres_type_words(context, type) + " COLLATE " + std::string(collation.name);
  return context.build.target(column, context.build.arena().text(words), std::vector<Node*>{},
                              Binding::primary, collation.helper);
}

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

Node* apply(RuleContext& context, Node& node) {
  auto& column = static_cast<ColumnDef&>(node);
  if (is<TargetExpression>(column.type)) return nullptr;
  const Type type = tsql_type(context, node);
  const std::string name(column.name.text);
  if (type.kind == TypeKind::unknown || is_refused(context, column, type)) return nullptr;
  ColumnDef* copy = context.build.edit(column);
  copy->properties = {};
  for (const Node* property : column.properties)
    context.diagnostics.add(DiagnosticId::tsql_storage_dropped, property->span,
                            {"an option of column " + name});
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
  if (type.kind == TypeKind::integer && type.precision == tinyint_digits &&
      column.computed == nullptr) {
    context.diagnostics.add(DiagnosticId::tsql_tinyint, node.span, {name});
    std::vector<Node*> constraints(column.constraints.begin(), column.constraints.end());
    constraints.push_back(zero_to_255(context, column));
    copy->constraints = context.build.arena().list(constraints);
  }
  if (column.default_value != nullptr)
    copy->default_value = tsql_convert(context, column.default_value, type, false);
  if (column.computed != nullptr)
    copy->computed = tsql_convert(context, column.computed, type, false);
  return copy;
}

}  // namespace

extern const Rule tsql_column_rule{"tsql_column", Phase::target, Kind::column_def, apply};

}  // namespace talora::translators::tsql
