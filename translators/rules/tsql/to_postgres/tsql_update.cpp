// UPDATE e SET a = d.b OUTPUT inserted.a FROM emp e JOIN dept d ON c -> UPDATE emp AS e SET a = d.b
// FROM dept d WHERE c RETURNING e.a
#include "translators/rules/tsql_changed_rows.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& statement = static_cast<Update&>(node);
  ChangedRows rows{statement.with, statement.top,         statement.target,
                   statement.from, statement.where,       statement.outputs,
                   nullptr,        statement.assignments, false};
  if (!change_rows(context, node, rows)) return nullptr;
  Update* copy = context.build.edit(statement);
  copy->top = nullptr;
  copy->target = rows.target;
  copy->from = rows.from;
  copy->where = rows.where;
  copy->outputs = rows.outputs;
  copy->returning = rows.returning;
  return copy;
}

}  // namespace

extern const Rule tsql_update_rule{"tsql_update", Phase::shape, Kind::update, apply};

}  // namespace talora::translators::tsql
