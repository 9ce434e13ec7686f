// UPDATE e SET a = d.b FROM emp e JOIN dept d ON c -> UPDATE emp AS e SET a = d.b FROM dept d WHERE
// c
#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_target.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& statement = static_cast<Update&>(node);
  if (statement.top != nullptr || is<CurrentOf>(statement.where)) {
    context.diagnostics.add(
        DiagnosticId::tsql_dml_refused, node.span,
        {statement.top != nullptr ? "TOP in a statement that changes rows" : "WHERE CURRENT OF"});
    return nullptr;
  }
  if (statement.from.empty()) return nullptr;
  const TargetOfFrom parts = target_of_from(context, statement.target, statement.from);
  if (parts.joined) {
    context.diagnostics.add(DiagnosticId::tsql_dml_refused, node.span,
                            {"a target on a side of an outer join"});
    return nullptr;
  }
  if (parts.table == nullptr) return nullptr;
  auto* copy = context.build.edit(statement);
  copy->target = parts.table;
  copy->from = context.build.arena().list(parts.others);
  std::vector<Node*> conditions = parts.conditions;
  if (statement.where != nullptr) conditions.push_back(statement.where);
  copy->where = conjunction(context, conditions);
  return copy;
}

}  // namespace

extern const Rule tsql_update_from_rule{"tsql_update_from", Phase::shape, Kind::update, apply};

}  // namespace talora::translators::tsql
