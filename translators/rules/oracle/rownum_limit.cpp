// SELECT … WHERE ROWNUM <= n ORDER BY x -> the limit inside, the sort outside
#include "translators/rules/rownum_limit.hpp"

#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators::oracle {

namespace {

bool has_window(const Node& node) {
  bool found = false;
  walk(node, [&](const Node& part) {
    const auto* call = as<Call>(&part);
    found = found || (call != nullptr && call->over != nullptr);
    return !found && !is<Query>(&part);
  });
  return found;
}

bool works_on_the_limited_rows(const RuleContext& context, const Query& query,
                               const Select& select) {
  if (!query.order_by.empty() || select.distinct || !select.group_by.empty()) return true;
  if (select.having != nullptr) return true;
  for (const Node* item : select.items) {
    if (has_aggregate(context, *item) || has_window(*item)) return true;
  }
  return false;
}

// The name by which the rest of the query knows its only FROM item; empty text: none.
Identifier only_name(const Select& select) {
  if (select.from.size() != 1) return {};
  if (const auto* table = as<TableRef>(select.from[0])) {
    if (!table->alias.text.empty()) return table->alias;
    const auto* name = as<Name>(table->name);
    return name == nullptr ? Identifier{} : name->parts.back();
  }
  if (const auto* table = as<DerivedTable>(select.from[0])) {
    if (table->alias.text.empty()) return {"limited", false, table->span};
    return table->alias;
  }
  return {};
}

Node* limited_source(RuleContext& context, const Select& select, const RownumLimit& limit,
                     Identifier name) {
  auto* item = context.build.arena().make<SelectItem>(select.span);
  item->expression = context.build.arena().make<Star>(select.span);
  auto* inner = context.build.arena().make<Select>(select.span);
  inner->items = context.build.arena().list({item});
  inner->from = select.from;
  inner->where = conjunction(context, limit.others);
  Query* query = query_of(context, inner);
  query->fetch = fetch_first(context, select, limit.limit);
  return derived_table(context, query, name);
}

// COUNT(*) over a join: the limited rows need no columns.
bool only_counts(const RuleContext& context, const Select& select) {
  if (!select.group_by.empty() || select.having != nullptr || select.distinct) return false;
  for (const Node* node : select.items) {
    const auto* item = as<SelectItem>(node);
    const auto* call = item == nullptr ? nullptr : as<Call>(item->expression);
    if (call == nullptr || builtin_name(context, *call) != "COUNT" || call->over != nullptr ||
        call->arguments.size() != 1 || !is<Star>(call->arguments[0])) {
      return false;
    }
  }
  return true;
}

Node* counted_source(RuleContext& context, const Select& select, const RownumLimit& limit) {
  auto* item = context.build.arena().make<SelectItem>(select.span);
  item->expression = context.build.number(select, "1");
  item->alias = {"one", false, select.span};
  auto* inner = context.build.arena().make<Select>(select.span);
  inner->items = context.build.arena().list({item});
  inner->from = select.from;
  inner->where = conjunction(context, limit.others);
  Query* query = query_of(context, inner);
  query->fetch = fetch_first(context, select, limit.limit);
  return derived_table(context, query, {"limited", false, select.span});
}

// SELECT * FROM (query with the limit) ORDER BY its own columns.
Node* sorted_outside(RuleContext& context, const Query& query, const Select& select,
                     const RownumLimit& limit) {
  for (const Node* key : query.order_by) {
    const auto* item = as<OrderItem>(key);
    const bool position = item != nullptr && is_number_literal(item->expression);
    const bool alias = item != nullptr &&
                       context.bindings.symbol(*item->expression).kind == SymbolKind::select_alias;
    if (!position && !alias) return nullptr;
  }
  if (!select.group_by.empty() || select.distinct || select.into.size() > 0) return nullptr;
  for (const Node* item : select.items) {
    if (has_aggregate(context, *item) || has_window(*item)) return nullptr;
  }
  Select* limited = context.build.edit(select);
  limited->where = conjunction(context, limit.others);
  Query* inner = query_of(context, limited);
  inner->fetch = fetch_first(context, select, limit.limit);
  auto* star = context.build.arena().make<SelectItem>(select.span);
  star->expression = context.build.arena().make<Star>(select.span);
  auto* outer = context.build.arena().make<Select>(select.span);
  outer->items = context.build.arena().list({star});
  outer->from =
      context.build.arena().list({derived_table(context, inner, {"limited", false, select.span})});
  Query* result = context.build.edit(query);
  result->body = outer;
  return result;
}

Node* without_rownum(RuleContext& context, const Query& query, const Select& select,
                     const RownumLimit& limit) {
  Select* plain = context.build.edit(select);
  std::vector<Node*> conditions = limit.others;
  if (limit.never) conditions.push_back(context.build.boolean(select, false));
  plain->where = conjunction(context, conditions);
  Query* result = context.build.edit(query);
  result->body = plain;
  if (limit.limit != nullptr) result->fetch = fetch_first(context, select, limit.limit);
  return result;
}

Node* nested(RuleContext& context, const Query& query, const Select& select,
             const RownumLimit& limit) {
  const Identifier name = only_name(select);
  Node* source = nullptr;
  if (!name.text.empty()) {
    source = limited_source(context, select, limit, name);
  } else if (only_counts(context, select)) {
    source = counted_source(context, select, limit);
  } else {
    return sorted_outside(context, query, select, limit);
  }
  Select* outer = context.build.edit(select);
  outer->from = context.build.arena().list({source});
  outer->where = nullptr;
  Query* result = context.build.edit(query);
  result->body = outer;
  return result;
}

Node* apply(RuleContext& context, Node& node) {
  auto& query = static_cast<Query&>(node);
  auto* select = as<Select>(query.body);
  if (select == nullptr || select->hierarchy != nullptr ||
      !holds_pseudo_column(select->where, PseudoColumnKind::rownum)) {
    return nullptr;
  }
  const RownumLimit limit = rownum_limit(context, select->where);
  if (limit.refused) return nullptr;
  if (query.fetch != nullptr && limit.limit != nullptr) {
    context.diagnostics.add(DiagnosticId::rownum_refused, node.span, {"beside FETCH FIRST"});
    return nullptr;
  }
  if (limit.limit == nullptr || !works_on_the_limited_rows(context, query, *select)) {
    return without_rownum(context, query, *select, limit);
  }
  Node* result = nested(context, query, *select, limit);
  if (result == nullptr) {
    context.diagnostics.add(DiagnosticId::rownum_refused, node.span,
                            {"over a join that is sorted or grouped by other columns"});
  }
  return result;
}

}  // namespace

extern const Rule rownum_limit_rule{"rownum_limit", Phase::shape, Kind::query, apply};

}  // namespace talora::translators::oracle
