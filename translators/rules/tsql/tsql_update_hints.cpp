// UPDATE … OPTION (RECOMPILE): left out and said
#include "translators/rules/tsql_statement_hints.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& statement = static_cast<Update&>(node);
  if (!report_hints(context, statement.hints)) return nullptr;
  auto* copy = context.build.edit(statement);
  copy->hints = {};
  return copy;
}

}  // namespace

extern const Rule tsql_update_hints_rule{"tsql_update_hints", Phase::shape, Kind::update, apply};

}  // namespace talora::translators::tsql
