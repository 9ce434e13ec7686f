// INSERT INTO t (varchar_column) VALUES (0.5) -> VALUES (talora.to_char_number(0.5))
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators::oracle {

namespace {

std::vector<TypeKind> column_kinds(const RuleContext& context, const Insert& insert) {
  const auto* table = as<TableRef>(insert.target);
  const Node* name = table == nullptr ? insert.target : table->name;
  const CatalogRelation* relation =
      name == nullptr ? nullptr : context.bindings.symbol(*name).relation;
  std::vector<TypeKind> kinds;
  if (relation == nullptr) return kinds;
  if (insert.columns.empty()) {
    for (const CatalogColumn& column : relation->columns)
      kinds.push_back(column.type.kind);
  }
  for (const Identifier& identifier : insert.columns) {
    const CatalogColumn* column =
        relation->find_column(fold_oracle(identifier.text, identifier.quoted));
    kinds.push_back(column == nullptr ? TypeKind::unknown : column->type.kind);
  }
  return kinds;
}

List converted_list(RuleContext& context, const List& values, const std::vector<TypeKind>& kinds,
                    bool& changed) {
  std::vector<Node*> out;
  for (std::size_t i = 0; i < values.size(); ++i) {
    Node* value = values[i];
    const TypeKind kind = i < kinds.size() ? kinds[i] : TypeKind::unknown;
    if (const auto* item = as<SelectItem>(value)) {
      Node* expression = assigned(context, item->expression, kind);
      if (expression != item->expression) {
        SelectItem* copy = context.build.edit(*item);
        copy->expression = expression;
        value = copy;
      }
    } else {
      value = assigned(context, value, kind);
    }
    changed = changed || value != values[i];
    out.push_back(value);
  }
  return context.build.arena().list(out);
}

Node* converted_rows(RuleContext& context, const ValuesRows& rows,
                     const std::vector<TypeKind>& kinds, bool& changed) {
  std::vector<Node*> out;
  for (Node* node : rows.rows) {
    const auto* row = as<RowValue>(node);
    if (row == nullptr) return nullptr;
    RowValue* copy = context.build.edit(*row);
    copy->items = converted_list(context, row->items, kinds, changed);
    out.push_back(copy);
  }
  ValuesRows* copy = context.build.edit(rows);
  copy->rows = context.build.arena().list(out);
  return copy;
}

Node* converted_select(RuleContext& context, const Query& query, const std::vector<TypeKind>& kinds,
                       bool& changed) {
  const auto* select = as<Select>(query.body);
  if (select == nullptr || select->distinct) return nullptr;
  Select* body = context.build.edit(*select);
  body->items = converted_list(context, select->items, kinds, changed);
  Query* copy = context.build.edit(query);
  copy->body = body;
  return copy;
}

Node* apply(RuleContext& context, Node& node) {
  auto& insert = static_cast<Insert&>(node);
  const std::vector<TypeKind> kinds = column_kinds(context, insert);
  if (kinds.empty() || insert.source == nullptr) return nullptr;
  bool changed = false;
  Node* source = nullptr;
  if (const auto* rows = as<ValuesRows>(insert.source)) {
    source = converted_rows(context, *rows, kinds, changed);
  } else if (const auto* query = as<Query>(insert.source)) {
    source = converted_select(context, *query, kinds, changed);
  }
  if (source == nullptr || !changed) return nullptr;
  Insert* copy = context.build.edit(insert);
  copy->source = source;
  return copy;
}

}  // namespace

extern const Rule insert_conversion_rule{"insert_conversion", Phase::value, Kind::insert, apply};

}  // namespace talora::translators::oracle
