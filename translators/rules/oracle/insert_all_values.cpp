// INSERT ALL INTO t (a) VALUES (1) INTO t (a) VALUES (2) SELECT … FROM dual -> INSERT INTO t (a)
// VALUES (1), (2)
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <algorithm>
#include <vector>

namespace talora::translators::oracle {

namespace {

bool reads_dual(const Node* node) {
  const auto* query = as<Query>(node);
  const auto* select = query == nullptr ? nullptr : as<Select>(query->body);
  return select != nullptr && query->with == nullptr && select->where == nullptr &&
         select->hierarchy == nullptr && select->group_by.empty() && select->from.size() == 1 &&
         is_dual(select->from[0]);
}

// Columns and sequences of the query are not values of their own.
bool stands_alone(const RuleContext& context, const Node& row) {
  bool alone = true;
  walk(row, [&](const Node& node) {
    const SymbolKind kind = context.bindings.symbol(node).kind;
    alone = alone && !is<SequenceValue>(&node) &&
            !(is<Name>(&node) && (kind == SymbolKind::column || kind == SymbolKind::none));
    return alone;
  });
  return alone;
}

bool same_target(const Insert& a, const Insert& b) {
  return same_tree(a.target, b.target) && a.columns.size() == b.columns.size() &&
         std::equal(a.columns.begin(), a.columns.end(), b.columns.begin());
}

Node* apply(RuleContext& context, Node& node) {
  const auto& all = static_cast<InsertAll&>(node);
  if (!reads_dual(all.query)) return nullptr;
  const Insert* first = nullptr;
  std::vector<Node*> rows;
  for (const Node* entry : all.branches) {
    const auto* branch = as<InsertBranch>(entry);
    if (branch == nullptr || branch->condition != nullptr || branch->is_else) return nullptr;
    for (const Node* made : branch->inserts) {
      const auto* insert = as<Insert>(made);
      const auto* values = insert == nullptr ? nullptr : as<ValuesRows>(insert->source);
      if (values == nullptr || insert->returning != nullptr || insert->error_logging != nullptr)
        return nullptr;
      if (first == nullptr) first = insert;
      if (!same_target(*first, *insert)) return nullptr;
      for (Node* row : values->rows) {
        if (!stands_alone(context, *row)) return nullptr;
        rows.push_back(row);
      }
    }
  }
  if (first == nullptr) return nullptr;
  auto* values = context.build.edit(static_cast<const ValuesRows&>(*first->source));
  values->rows = context.build.arena().list(rows);
  Insert* copy = context.build.edit(*first);
  copy->span = node.span;
  copy->source = values;
  return copy;
}

}  // namespace

extern const Rule insert_all_values_rule{"insert_all_values", Phase::shape, Kind::insert_all,
                                         apply};

}  // namespace talora::translators::oracle
