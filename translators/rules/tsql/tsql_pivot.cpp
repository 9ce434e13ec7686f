// t PIVOT (SUM(x) FOR c IN ([a], [b])) AS p -> (SELECT …, SUM(CASE WHEN c = 'a' THEN x END) AS a …
// GROUP BY …) AS p
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_shape.hpp"
#include "translators/rules/tsql_values.hpp"

#include <algorithm>

namespace talora::translators::tsql {

namespace {

std::string last_name(const Node* node) {
  const auto* item = as<SelectItem>(node);
  const auto* name = as<Name>(item == nullptr ? node : item->expression);
  return name == nullptr ? std::string()
                         : fold_oracle(name->parts.back().text, name->parts.back().quoted);
}

Node* refuse(RuleContext& context, const Pivot& pivot, const std::string& why) {
  context.diagnostics.add(DiagnosticId::tsql_construct_refused, pivot.span,
                          {(pivot.unpivot ? "UNPIVOT " : "PIVOT ") + why});
  return nullptr;
}

class Rows {
 public:
  Rows(RuleContext& context, Pivot& pivot, const std::vector<ShapeColumn>& columns)
      : context_(context),
        pivot_(pivot),
        columns_(columns) {}

  Node* grouped() {
    const auto& call = static_cast<const Call&>(*pivot_.aggregates[0]);
    add_other_columns({last_name(pivot_.column), last_name(call.arguments[0])});
    for (Node* value : pivot_.values)
      add_item(counted(call, *as<SelectItem>(value)), alias_of(*as<SelectItem>(value)));
    auto* select = select_from(pivot_.source);
    select->group_by = arena().list(grouping_);
    return table_of(select);
  }

  Node* taken_apart() {
    std::vector<std::string> used;
    std::vector<Node*> rows;
    for (Node* value : pivot_.values) {
      const auto* item = as<SelectItem>(value);
      used.push_back(last_name(item));
      auto* row = arena().make<RowValue>(value->span);
      const std::string_view written = as<Name>(item->expression)->parts.back().text;
      row->items = arena().list({item->expression, text(*value, written)});
      rows.push_back(row);
    }
    auto* values = arena().make<ValuesRows>(pivot_.span);
    values->rows = arena().list(rows);
    DerivedTable* turned =
        derived_table(context_, query_of(context_, values), {"talora_turned", false, pivot_.span});
    const Identifier value = as<Name>(pivot_.aggregates[0])->parts.back();
    const Identifier name = as<Name>(pivot_.column)->parts.back();
    turned->columns = arena().identifiers({value, name});
    auto* join = arena().make<Join>(pivot_.span);
    join->join_kind = JoinKind::cross_apply;
    join->left = pivot_.source;
    join->right = turned;
    add_other_columns(used);
    for (const Identifier& column : {value, name})
      add_item(context_.build.name(pivot_, {"talora_turned", column.text}), {});
    auto* select = select_from(join);
    Node* tested = context_.build.name(pivot_, {"talora_turned", value.text});
    select->where = context_.build.is_null(pivot_, tested, true);
    return table_of(select);
  }

 private:
  Arena& arena() { return context_.build.arena(); }

  Node* text(const Node& like, std::string_view content) {
    Node* literal = context_.build.string(like, content);
    context_.bindings.set_type(*literal, tsql_text(true, static_cast<int>(content.size())));
    return literal;
  }

  static Identifier alias_of(const SelectItem& item) {
    return item.alias.text.empty() ? as<Name>(item.expression)->parts.back() : item.alias;
  }

  void add_item(Node* expression, const Identifier& alias) {
    auto* item = arena().make<SelectItem>(pivot_.span);
    item->expression = expression;
    item->alias = alias;
    items_.push_back(item);
  }

  void add_other_columns(const std::vector<std::string>& used) {
    for (const ShapeColumn& column : columns_) {
      if (std::find(used.begin(), used.end(), column.name) != used.end()) continue;
      for (const bool grouped : {false, true}) {
        Node* name = context_.build.name(pivot_, {arena().text(column.name)});
        context_.bindings.set_type(*name, column.type);
        Symbol symbol;
        symbol.kind = SymbolKind::column;
        symbol.name = column.name;
        symbol.declaration = pivot_.source;
        context_.bindings.set_symbol(*name, std::move(symbol));
        if (grouped) {
          grouping_.push_back(name);
        } else {
          add_item(name, {});
        }
      }
    }
  }

  // SUM(CASE WHEN c = 'a' THEN x END)
  Node* counted(const Call& call, const SelectItem& value) {
    Node* wanted = text(value, as<Name>(value.expression)->parts.back().text);
    Node* test = context_.build.binary(value, BinaryOperator::equal,
                                       context_.build.duplicate(*pivot_.column), wanted);
    Node* argument = context_.build.duplicate(*call.arguments[0]);
    Node* chosen = context_.build.case_when(*argument, {{test, argument}}, nullptr);
    Call* copy = context_.build.edit(call);
    copy->arguments = arena().list({chosen});
    return copy;
  }

  Select* select_from(Node* source) {
    auto* select = arena().make<Select>(pivot_.span);
    select->items = arena().list(items_);
    select->from = arena().list({source});
    return select;
  }

  Node* table_of(Select* select) {
    return derived_table(context_, query_of(context_, select), pivot_.alias);
  }

  RuleContext& context_;
  Pivot& pivot_;
  const std::vector<ShapeColumn>& columns_;
  std::vector<Node*> items_;
  std::vector<Node*> grouping_;
};

Node* apply(RuleContext& context, Node& node) {
  auto& pivot = static_cast<Pivot&>(node);
  const auto columns = columns_of_item(context, *pivot.source);
  if (!columns) return refuse(context, pivot, "of something whose columns are not known");
  if (pivot.aggregates.size() != 1 || pivot.alias.text.empty())
    return refuse(context, pivot, "without an alias");
  Rows rows(context, pivot, *columns);
  if (pivot.unpivot) return rows.taken_apart();
  const auto* call = as<Call>(pivot.aggregates[0]);
  const bool plain = call != nullptr && call->arguments.size() == 1 && is<Name>(call->arguments[0]);
  return plain ? rows.grouped() : refuse(context, pivot, "of an aggregate over an expression");
}

}  // namespace

extern const Rule tsql_pivot_rule{"tsql_pivot", Phase::shape, Kind::pivot, apply};

}  // namespace talora::translators::tsql
