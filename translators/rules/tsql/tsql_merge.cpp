// MERGE is refused by name: its values would be stored without the conversions of the source
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  context.diagnostics.add(DiagnosticId::tsql_merge_refused, node.span, {"this statement"});
  return nullptr;
}

}  // namespace

extern const Rule tsql_merge_rule{"tsql_merge", Phase::shape, Kind::merge, apply};

}  // namespace talora::translators::tsql
