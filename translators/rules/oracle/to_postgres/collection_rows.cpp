// FROM d, TABLE(d.list) (+) p -> FROM d LEFT JOIN LATERAL (SELECT … AS column_value) p ON true
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  std::vector<Node*> from;
  bool changed = false;
  for (Node* item : select.from) {
    auto* function = as<TableFunction>(item);
    if (function == nullptr || !function->outer || from.empty()) {
      from.push_back(item);
      continue;
    }
    TableFunction* copy = context.build.edit(*function);
    copy->outer = false;
    auto* join = context.build.arena().make<Join>(item->span);
    join->join_kind = JoinKind::left;
    // It sees the items before it only when they are inside the same join.
    Node* left = from[0];
    for (std::size_t i = 1; i < from.size(); ++i) {
      auto* cross = context.build.arena().make<Join>(item->span);
      cross->join_kind = JoinKind::cross;
      cross->left = left;
      cross->right = from[i];
      left = cross;
    }
    join->left = left;
    join->right = copy;
    join->condition = context.build.boolean(node, true);
    from = {join};
    changed = true;
  }
  if (!changed) return nullptr;
  Select* copy = context.build.edit(select);
  copy->from = context.build.arena().list(from);
  return copy;
}

}  // namespace

extern const Rule collection_rows_rule{"collection_rows", Phase::shape, Kind::select, apply};

}  // namespace talora::translators::oracle
