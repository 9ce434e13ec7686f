// Oracle's calls with clauses (JSON_VALUE, XMLELEMENT …), their row sets, and columns of PIVOT.
#include "model/tree/walk.hpp"
#include "translators/bind/binder.hpp"
#include "translators/bind/pivot_columns.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

constexpr int json_value_length = 4000;

Column column_of(std::string name, const Type& type) {
  Column column;
  column.name = std::move(name);
  column.value.type = type;
  column.value.nulls = Nullability::may_be_null;
  return column;
}

TypeKind result_kind(std::string_view function) {
  if (function == "JSON_EXISTS" || function == "XMLEXISTS") return TypeKind::boolean;
  if (function == "XMLSERIALIZE") return TypeKind::clob;
  return function.starts_with("XML") ? TypeKind::xml : TypeKind::varchar;
}

}  // namespace

Value Binder::clause_call(const ClauseCall& call) {
  for (const Node* node : call.arguments) {
    const auto* argument = as<ClauseArgument>(node);
    if (argument == nullptr) continue;
    expression(argument->key);
    if (!is<Star>(argument->value)) record(*argument, expression(argument->value));
  }
  expressions(call.order_by);
  for (const Node* node : call.options)
    expression(as<CallOption>(node)->value);
  const bool typed = call.type != nullptr && call.function != "XMLQUERY";
  Value value = typed ? type_name(call.type) : value_of(result_kind(call.function));
  if (!typed && value.type.kind == TypeKind::varchar) value.type.length = json_value_length;
  if (call.type != nullptr && !typed) value.shape = nullptr;
  const bool made = call.function == "JSON_OBJECT" || call.function == "JSON_ARRAY" ||
                    call.function == "XMLELEMENT";
  value.nulls = made ? Nullability::never_null : Nullability::may_be_null;
  return value;
}

void Binder::path_columns(const List& columns, std::vector<Column>& out) {
  for (const Node* node : columns) {
    const auto* column = as<PathColumn>(node);
    if (column == nullptr) continue;
    if (!column->nested.empty()) {
      path_columns(column->nested, out);
      continue;
    }
    Value value = column->type == nullptr ? value_of(TypeKind::number) : type_name(column->type);
    record(*column, value);
    out.push_back(column_of(fold_oracle(column->name.text, column->name.quoted), value.type));
  }
}

// The new columns of UNPIVOT: values, then names.
void Binder::unpivoted_columns(const Pivot& pivot, std::vector<Column>& columns) {
  const Node* first = pivot.values.empty() ? nullptr : as<SelectItem>(pivot.values[0])->expression;
  const auto* row = as<RowValue>(first);
  for (std::size_t i = 0; i < pivot.aggregates.size(); ++i) {
    const Node* value = row == nullptr ? first : i < row->items.size() ? row->items[i] : nullptr;
    columns.push_back(column_of(name_parts(pivot.aggregates[i]).back(),
                                value == nullptr ? Type{} : bindings_.type(*value)));
  }
  const auto* several = as<RowValue>(pivot.column);
  std::vector<const Node*> names;
  if (several == nullptr) names.push_back(pivot.column);
  if (several != nullptr) names.assign(several->items.begin(), several->items.end());
  for (const Node* name : names) {
    const auto* label = pivot.names.empty() ? nullptr : as<Literal>(pivot.names[0]);
    const bool number = label != nullptr && label->literal_kind == LiteralKind::number;
    Type type;
    type.kind = number ? TypeKind::number : TypeKind::varchar;
    columns.push_back(column_of(name_parts(name).back(), type));
  }
}

std::vector<Column> Binder::oracle_pivot(const Pivot& pivot, std::vector<Column> columns) {
  for (const Node* node : pivot.unpivot ? pivot.values : pivot.aggregates) {
    const auto* item = as<SelectItem>(node);
    if (item != nullptr) record(*item, expression(item->expression));
  }
  if (!pivot.unpivot) {
    expression(pivot.column);
    for (const Node* node : pivot.values)
      expression(as<SelectItem>(node)->expression);
  }
  const std::vector<std::string> used = pivot_sources(pivot);
  std::erase_if(columns, [&](const Column& column) {
    return std::find(used.begin(), used.end(), column.name) != used.end();
  });
  if (pivot.unpivot) {
    unpivoted_columns(pivot, columns);
    return columns;
  }
  for (const Node* value : pivot.values) {
    for (const Node* aggregate : pivot.aggregates) {
      const auto* item = as<SelectItem>(aggregate);
      columns.push_back(column_of(pivot_column_name(*as<SelectItem>(value), *item),
                                  bindings_.type(*item->expression)));
    }
  }
  return columns;
}

namespace {

std::string value_name(const Node* node) {
  if (const auto* negative = as<Unary>(node)) return "-" + value_name(negative->operand);
  const auto* literal = as<Literal>(node);
  if (literal == nullptr) {
    const auto* row = as<RowValue>(node);
    if (row == nullptr) return {};
    std::string joined;
    for (const Node* item : row->items)
      joined += (joined.empty() ? "" : "_") + value_name(item);
    return joined;
  }
  if (literal->literal_kind == LiteralKind::null) return "NULL";
  const std::string text(literal->text);
  return literal->literal_kind == LiteralKind::number ? text : "'" + text + "'";
}

}  // namespace

std::string pivot_column_name(const SelectItem& value, const SelectItem& aggregate) {
  std::string name = value.alias.text.empty() ? value_name(value.expression)
                                              : fold_oracle(value.alias.text, value.alias.quoted);
  if (!aggregate.alias.text.empty())
    name += "_" + fold_oracle(aggregate.alias.text, aggregate.alias.quoted);
  return name;
}

std::vector<std::string> pivot_sources(const Pivot& pivot) {
  std::vector<std::string> used;
  const auto add = [&](const Node* node) {
    if (node == nullptr) return;
    walk(*node, [&](const Node& part) {
      if (const auto* call = as<Call>(&part)) {
        for (const Node* argument : call->arguments) {
          walk(*argument, [&](const Node& inner) {
            if (const auto parts = name_parts(&inner); !parts.empty()) used.push_back(parts.back());
            return true;
          });
        }
        return false;
      }
      if (const auto parts = name_parts(&part); !parts.empty()) used.push_back(parts.back());
      return true;
    });
  };
  for (const Node* node : pivot.unpivot ? pivot.values : pivot.aggregates)
    add(as<SelectItem>(node)->expression);
  if (!pivot.unpivot) add(pivot.column);
  return used;
}

}  // namespace talora::translators
