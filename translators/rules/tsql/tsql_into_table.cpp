// SELECT … INTO t FROM s as a statement of its own -> CREATE TABLE t AS SELECT …
// SQL Server documentation, "SELECT - INTO Clause": the columns keep IDENTITY and NOT NULL, which
// the target's statement does not carry over.
#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_into.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& query = static_cast<Query&>(node);
  auto* select = as<Select>(query.body);
  const auto* made = select == nullptr || select->into.size() != 1 || context.in_routine
                         ? nullptr
                         : as<NewTable>(select->into[0]);
  if (made == nullptr || &node != context.tree.root) return nullptr;
  const std::string name(as<Name>(made->name)->parts.back().text);
  const bool temporary = name.starts_with('#');
  if (name.starts_with("##")) return nullptr;
  if (const std::string identity = copied_identity(context, *select); !identity.empty()) {
    context.diagnostics.add(DiagnosticId::tsql_construct_refused, node.span,
                            {"SELECT INTO that copies IDENTITY column " + identity});
    return nullptr;
  }
  Select* rows = context.build.edit(*select);
  rows->into = {};
  Query* copy = context.build.edit(query);
  copy->body = rows;
  context.diagnostics.add(
      temporary ? DiagnosticId::tsql_temporary_table : DiagnosticId::tsql_into_table, node.span,
      {name});
  return context.build.target_statement(
      node, temporary ? "CREATE TEMPORARY TABLE $1 AS\n$2" : "CREATE TABLE $1 AS\n$2",
      {made->name, copy});
}

}  // namespace

extern const Rule tsql_into_table_rule{"tsql_into_table", Phase::target, Kind::query, apply};

}  // namespace talora::translators::tsql
