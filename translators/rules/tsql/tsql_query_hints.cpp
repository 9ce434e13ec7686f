// SELECT … OPTION (RECOMPILE): left out and said
#include "translators/rules/tsql_statement_hints.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& statement = static_cast<Query&>(node);
  if (!report_hints(context, statement.hints)) return nullptr;
  auto* copy = context.build.edit(statement);
  copy->hints = {};
  return copy;
}

}  // namespace

extern const Rule tsql_query_hints_rule{"tsql_query_hints", Phase::shape, Kind::query, apply};

}  // namespace talora::translators::tsql
