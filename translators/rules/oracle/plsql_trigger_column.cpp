// UPDATING('C') is refused: a trigger of the target does not see the SET list
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<Call&>(node);
  if (is<CreateTrigger>(context.tree.root) && folded_name(call.callee) == "UPDATING") {
    refuse(context, node, DiagnosticId::trigger_refused, {"UPDATING with a column"});
  }
  return nullptr;
}

}  // namespace

extern const Rule plsql_trigger_column_rule{"plsql_trigger_column", Phase::shape, Kind::call,
                                            apply};

}  // namespace talora::translators::oracle
