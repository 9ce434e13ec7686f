// What tells a table's rows apart: its primary key, else the place of the row.
#include "translators/rules/tsql_row_identity.hpp"

#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"

namespace talora::translators {

std::vector<std::string> row_identity(RuleContext& context, const Node& like,
                                      const CatalogRelation* relation) {
  const bool rows = relation != nullptr && (relation->kind == RelationKind::table ||
                                            relation->kind == RelationKind::temporary_table);
  if (!rows) return {};
  for (const CatalogConstraint& constraint : relation->constraints) {
    if (constraint.kind == CatalogConstraintKind::primary_key && !constraint.columns.empty())
      return constraint.columns;
  }
  context.diagnostics.add(DiagnosticId::tsql_row_place, like.span, {relation->name});
  return {"TABLEOID", "CTID"};
}

Node* row_column(RuleContext& context, const Node& like, const CatalogRelation* relation,
                 std::string_view qualifier, std::string_view column) {
  Arena& arena = context.build.arena();
  Node* name = qualifier.empty()
                   ? context.build.name(like, {arena.text(column)})
                   : context.build.name(like, {arena.text(qualifier), arena.text(column)});
  Symbol symbol = simple_symbol(SymbolKind::column, column);
  symbol.relation = relation;
  symbol.column = relation == nullptr ? nullptr : relation->find_column(column);
  if (symbol.column != nullptr) context.bindings.set_type(*name, symbol.column->type);
  context.bindings.set_symbol(*name, std::move(symbol));
  context.bindings.set_nullability(*name, Nullability::never_null);
  return name;
}

Node* same_row(RuleContext& context, const Node& like, const CatalogRelation* relation,
               const std::vector<std::string>& columns, std::string_view left,
               std::string_view right, const std::vector<std::string>& right_columns) {
  std::vector<Node*> tests;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    tests.push_back(
        context.build.target(like, "$1 = $2",
                             {row_column(context, like, relation, left, columns[i]),
                              row_column(context, like, nullptr, right, right_columns[i])},
                             Binding::comparison));
    context.bindings.set_type(*tests.back(), simple_type(TypeKind::boolean));
  }
  return conjunction(context, tests);
}

Node* among_first_rows(RuleContext& context, const Node& like, const CatalogRelation* relation,
                       const List& from, Node* where, Node* count, std::string_view qualifier) {
  const std::vector<std::string> columns = row_identity(context, like, relation);
  if (columns.empty()) return nullptr;
  Arena& arena = context.build.arena();
  std::vector<Node*> outside;
  std::vector<Node*> items;
  for (const std::string& column : columns) {
    outside.push_back(row_column(context, like, relation, {}, column));
    auto* item = arena.make<SelectItem>(like.span);
    item->expression = row_column(context, like, relation, qualifier, column);
    items.push_back(item);
  }
  auto* select = arena.make<Select>(like.span);
  select->items = arena.list(items);
  select->from = from;
  select->where = where;
  auto* fetch = arena.make<FetchClause>(like.span);
  fetch->count = count;
  Query* query = query_of(context, select);
  query->fetch = fetch;
  auto* row = arena.make<RowValue>(like.span);
  row->items = arena.list(outside);
  auto* in = arena.make<InQuery>(like.span);
  in->operand = outside.size() == 1 ? outside[0] : row;
  in->query = query;
  context.bindings.set_type(*in, simple_type(TypeKind::boolean));
  return in;
}

}  // namespace talora::translators
