// c nvarchar(60) COLLATE Latin1_General_BIN2 -> c varchar(60) COLLATE utf8mb4_bin; tinyint gets a
// CHECK
#include "model/types/type_rows.hpp"
#include "translators/bind/tsql_dialect.hpp"
#include "translators/print/print.hpp"
#include "translators/rules/tsql_values.hpp"
#include "translators/tables/tsql_collations.hpp"

namespace talora::translators::tsql {

namespace {

// The type where its words alone do not say enough: a collation of its own, a computed value.
Node* written_type(RuleContext& context, const ColumnDef& column, const Type& type) {
  const auto* said = as<Collate>(column.collation);
  const std::string_view usual = default_collation(context.source, context.profile);
  std::string_view collation = usual;
  if (said != nullptr && is_text(type)) {
    collation = target_collation(said->collation.text, context.profile).name;
    if (collation.empty()) {
      context.diagnostics.add(DiagnosticId::tsql_collation_refused, said->span,
                              {std::string(said->collation.text)});
      return column.type;
    }
  } else if (is_text(type)) {
    context.diagnostics.add(DiagnosticId::tsql_collation, column.span, {std::string(usual)});
  }
  if (collation == usual && column.type != nullptr) return column.type;
  const auto target =
      target_type(type, context.profile, TypePlace::column, {}, SourceDialect::tsql);
  if (!target) return column.type;
  std::string words = target->text;
  if (collation != usual) words += " COLLATE " + std::string(collation);
  return context.build.target(column, context.build.arena().text(words), std::vector<Node*>{});
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
  if (type.kind == TypeKind::unknown || is_refused(context, column, type)) return nullptr;
  const std::string name(column.name.text);
  ColumnDef* copy = context.build.edit(column);
  copy->properties = {};
  for (const Node* property : column.properties)
    context.diagnostics.add(DiagnosticId::tsql_storage_dropped, property->span,
                            {"an option of column " + name});
  copy->type = written_type(context, column, type);
  copy->collation = nullptr;
  const bool own = column.computed == nullptr;
  if (own && type.kind == TypeKind::integer && type.precision == tinyint_digits) {
    context.diagnostics.add(DiagnosticId::tsql_tinyint, node.span, {name});
    std::vector<Node*> constraints(column.constraints.begin(), column.constraints.end());
    constraints.push_back(zero_to_255(context, column));
    copy->constraints = context.build.arena().list(constraints);
  }
  if (column.default_value != nullptr)
    copy->default_value = tsql_convert(context, column.default_value, type, false);
  if (!own) copy->computed = tsql_convert(context, column.computed, type, false);
  return copy;
}

}  // namespace

extern const Rule mysql_column_rule{"mysql_column", Phase::target, Kind::column_def, apply};

}  // namespace talora::translators::tsql
