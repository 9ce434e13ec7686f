// triggers over inserted and deleted have no translation yet: refused by name
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  context.diagnostics.add(DiagnosticId::tsql_trigger_refused, node.span,
                          {"a trigger over the tables inserted and deleted"});
  return nullptr;
}

}  // namespace

extern const Rule tsql_trigger_rule{"tsql_trigger", Phase::shape, Kind::create_trigger, apply};

}  // namespace talora::translators::tsql
