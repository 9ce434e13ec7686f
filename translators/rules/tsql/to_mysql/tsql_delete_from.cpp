// DELETE e FROM emp e JOIN dept d ON c -> DELETE FROM emp AS e USING dept d WHERE c
#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_target.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& statement = static_cast<Delete&>(node);
  if (statement.top != nullptr || is<CurrentOf>(statement.where)) {
    context.diagnostics.add(
        DiagnosticId::tsql_dml_refused, node.span,
        {statement.top != nullptr ? "TOP in a statement that changes rows" : "WHERE CURRENT OF"});
    return nullptr;
  }
  if (statement.using_tables.empty()) return nullptr;
  const TargetOfFrom parts = target_of_from(context, statement.target, statement.using_tables);
  if (parts.joined) {
    context.diagnostics.add(DiagnosticId::tsql_dml_refused, node.span,
                            {"a target on a side of an outer join"});
    return nullptr;
  }
  if (parts.table == nullptr) return nullptr;
  auto* copy = context.build.edit(statement);
  copy->target = parts.table;
  copy->using_tables = context.build.arena().list(parts.others);
  std::vector<Node*> conditions = parts.conditions;
  if (statement.where != nullptr) conditions.push_back(statement.where);
  copy->where = conjunction(context, conditions);
  return copy;
}

}  // namespace

extern const Rule tsql_delete_from_rule{"tsql_delete_from", Phase::shape, Kind::delete_statement,
                                        apply};

}  // namespace talora::translators::tsql
