// SELECT TOP (n) … ORDER BY x -> … ORDER BY x FETCH FIRST n ROWS ONLY
#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

FetchClause* limit_of(RuleContext& context, const TopClause& top) {
  auto* fetch = context.build.arena().make<FetchClause>(top.span);
  fetch->count = top.count;
  fetch->with_ties = top.with_ties;
  return fetch;
}

bool is_hundred_percent(const TopClause& top) {
  const auto* literal = as<Literal>(top.count);
  return top.percent && literal != nullptr && literal->text == "100";
}

// TOP (p) PERCENT: the rows are counted first.
Node* percent_count(RuleContext& context, Query& query, const TopClause& top) {
  if (query.with != nullptr || !is_pure(*query.body, context.bindings)) {
    context.diagnostics.add(DiagnosticId::tsql_construct_refused, top.span,
                            {"TOP PERCENT of a query that must be evaluated only once"});
    return nullptr;
  }
  auto* body = static_cast<Select*>(context.build.duplicate(*query.body));
  body->top = nullptr;
  auto* subquery = context.build.arena().make<Subquery>(top.span);
  subquery->query = query_of(context, body);
  return context.build.target(top, "(SELECT ceil(count(*) * $1 / 100.0) FROM $2 AS counted)",
                              {top.count, subquery});
}

Node* apply(RuleContext& context, Node& node) {
  auto& query = static_cast<Query&>(node);
  const auto* select = as<Select>(query.body);
  const auto* top = select == nullptr ? nullptr : as<TopClause>(select->top);
  if (top == nullptr) return nullptr;
  Query* copy = context.build.edit(query);
  Select* body = context.build.edit(*select);
  body->top = nullptr;
  copy->body = body;
  if (is_hundred_percent(*top)) {
    if (!query.order_by.empty())
      context.diagnostics.add(DiagnosticId::tsql_order_dropped, top->span);
    copy->order_by = {};
    return copy;
  }
  const bool assigns = !select->items.empty() && is<SelectItem>(select->items[0]) &&
                       is<VariableAssignment>(as<SelectItem>(select->items[0])->expression);
  if (query.order_by.empty() && !assigns)
    context.diagnostics.add(DiagnosticId::tsql_top_unordered, top->span);
  FetchClause* fetch = limit_of(context, *top);
  if (top->percent) {
    fetch->count = percent_count(context, query, *top);
    if (fetch->count == nullptr) return nullptr;
  }
  if (const auto* literal = as<Literal>(top->count); literal == nullptr && !top->percent)
    fetch->count = context.build.target(*top->count, "($1)", {top->count});
  copy->fetch = fetch;
  return copy;
}

}  // namespace

extern const Rule tsql_top_rule{"tsql_top", Phase::shape, Kind::query, apply};

}  // namespace talora::translators::tsql
