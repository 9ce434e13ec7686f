// DELETE e OUTPUT deleted.a FROM emp e JOIN dept d ON c -> DELETE FROM emp AS e USING dept d WHERE
// c RETURNING e.a
#include "translators/rules/tsql_changed_rows.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& statement = static_cast<Delete&>(node);
  ChangedRows rows{statement.with,
                   statement.top,
                   statement.target,
                   statement.using_tables,
                   statement.where,
                   statement.outputs,
                   nullptr,
                   {},
                   true};
  if (!change_rows(context, node, rows)) return nullptr;
  Delete* copy = context.build.edit(statement);
  copy->top = nullptr;
  copy->target = rows.target;
  copy->using_tables = rows.from;
  copy->where = rows.where;
  copy->outputs = rows.outputs;
  copy->returning = rows.returning;
  return copy;
}

}  // namespace

extern const Rule tsql_delete_rule{"tsql_delete", Phase::shape, Kind::delete_statement, apply};

}  // namespace talora::translators::tsql
