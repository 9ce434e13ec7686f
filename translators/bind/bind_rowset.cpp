// Row sets of T-SQL: OPENJSON, STRING_SPLIT, and the columns of PIVOT and UNPIVOT.
#include "translators/bind/binder.hpp"
#include "translators/bind/tsql_dialect.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

Column column_of(std::string name, const Type& type) {
  Column column;
  column.name = std::move(name);
  column.value.type = type;
  column.value.nulls = Nullability::may_be_null;
  return column;
}

std::string item_name(const Node* node) {
  const auto* item = as<SelectItem>(node);
  if (item == nullptr) return {};
  if (!item->alias.text.empty()) return fold_oracle(item->alias.text, item->alias.quoted);
  const std::vector<std::string> parts = name_parts(item->expression);
  return parts.empty() ? std::string() : parts.back();
}

}  // namespace

std::vector<Column> Binder::rowset_columns(const TableFunction& function) {
  std::vector<Column> columns;
  for (const Node* node : function.definitions) {
    const auto* definition = as<RowsetColumn>(node);
    if (definition == nullptr) continue;
    const Value value = record(*definition, type_name(definition->type));
    columns.push_back(
        column_of(fold_oracle(definition->name.text, definition->name.quoted), value.type));
  }
  const auto* call = as<Call>(function.call);
  const std::vector<std::string> callee =
      call == nullptr ? std::vector<std::string>{} : name_parts(call->callee);
  if (!columns.empty() || callee.size() != 1) return columns;
  const Type text = tsql_text(true, -1);
  if (callee[0] == "OPENJSON") {
    columns = {column_of("KEY", tsql_text(true, 4000)), column_of("VALUE", text),
               column_of("TYPE", tsql_integer(int_digits))};
  } else if (callee[0] == "STRING_SPLIT") {
    const Type source = bindings_.type(*call->arguments[0]);
    columns = {column_of("VALUE", is_string(source.kind) ? source : text)};
    if (columns[0].value.type.kind == TypeKind::character)
      columns[0].value.type.kind = TypeKind::varchar;
    if (call->arguments.size() == 3)
      columns.push_back(column_of("ORDINAL", tsql_integer(bigint_digits)));
  }
  return columns;
}

void Binder::pivot(const Pivot& pivot) {
  const std::size_t first = query_scope().sources.size();
  from_item(pivot.source);
  std::vector<Source>& sources = query_scope().sources;
  Source source;
  source.node = &pivot;
  source.name = fold_oracle(pivot.alias.text, pivot.alias.quoted);
  if (source.name.empty() && first < sources.size()) source.name = sources[first].name;
  const bool tsql = dialect_.variables_are_marked;
  source.known = first + 1 == sources.size() && sources[first].known && pivot.clause == nullptr &&
                 (!tsql || pivot.aggregates.size() == 1);
  if (source.known) {
    source.columns = tsql ? pivoted_columns(pivot, sources[first].columns)
                          : oracle_pivot(pivot, sources[first].columns);
    for (Column& column : source.columns) {
      column.relation = nullptr;
      column.column = nullptr;
    }
  }
  sources.resize(first);
  sources.push_back(std::move(source));
}

std::vector<Column> Binder::pivoted_columns(const Pivot& pivot, std::vector<Column> columns) {
  std::vector<std::string> used;
  Type type;
  const auto* aggregate = as<Call>(pivot.aggregates[0]);
  if (pivot.unpivot) {
    for (const Node* node : pivot.values) {
      used.push_back(item_name(node));
      const auto* item = as<SelectItem>(node);
      if (item != nullptr) type = expression(item->expression).type;
    }
  } else if (aggregate != nullptr) {
    type = expression(aggregate).type;
    expression(pivot.column);
    used.push_back(name_parts(pivot.column).empty() ? "" : name_parts(pivot.column).back());
    for (const Node* argument : aggregate->arguments) {
      if (const auto parts = name_parts(argument); !parts.empty()) used.push_back(parts.back());
    }
  }
  std::erase_if(columns, [&](const Column& column) {
    return std::find(used.begin(), used.end(), column.name) != used.end();
  });
  if (pivot.unpivot) {
    const std::vector<std::string> value = name_parts(pivot.aggregates[0]);
    const std::vector<std::string> name = name_parts(pivot.column);
    if (!value.empty()) columns.push_back(column_of(value.back(), type));
    if (!name.empty()) columns.push_back(column_of(name.back(), tsql_text(true, 128)));
    return columns;
  }
  for (const Node* node : pivot.values)
    columns.push_back(column_of(item_name(node), type));
  return columns;
}

}  // namespace talora::translators
