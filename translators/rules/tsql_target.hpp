// The target of UPDATE … FROM and DELETE … FROM among the FROM items.
#pragma once

#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_values.hpp"

#include <vector>

namespace talora::translators {

// UPDATE e SET … FROM emp AS e JOIN dept AS d ON … taken apart for a target that names its table
// once: the table, the other items, and the conditions that joined them.
struct TargetOfFrom {
  Node* table = nullptr;  // TableRef with its alias; null: the target stands alone
  std::vector<Node*> others;
  std::vector<Node*> conditions;
  bool joined = false;  // the target cannot be taken out: of an outer join, of APPLY
};

[[nodiscard]] TargetOfFrom target_of_from(RuleContext& context, Node* target, const List& from);

// The Update or Delete with its target named once, the other items of `from` left there and the
// conditions that joined them in WHERE; null when it has no second FROM or is refused.
template <class Statement>
[[nodiscard]] Node* with_target_apart(RuleContext& context, Statement& statement,
                                      List Statement::*from) {
  const auto refused = [&](std::string_view what) {
    context.diagnostics.add(DiagnosticId::tsql_dml_refused, statement.span, {std::string(what)});
    return nullptr;
  };
  if (statement.top != nullptr) return refused("TOP in a statement that changes rows");
  if (is<CurrentOf>(statement.where)) return refused("WHERE CURRENT OF");
  if ((statement.*from).empty()) return nullptr;
  const TargetOfFrom parts = target_of_from(context, statement.target, statement.*from);
  if (parts.joined) return refused("a target on a side of an outer join");
  if (parts.table == nullptr) return nullptr;
  Statement* copy = context.build.edit(statement);
  copy->target = parts.table;
  copy->*from = context.build.arena().list(parts.others);
  std::vector<Node*> conditions = parts.conditions;
  if (statement.where != nullptr) conditions.push_back(statement.where);
  copy->where = conjunction(context, conditions);
  return copy;
}

}  // namespace talora::translators
