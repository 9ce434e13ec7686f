// CURSOR(SELECT …) in a query -> refused by name
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  context.diagnostics.add(DiagnosticId::construct_refused, node.span, {"a CURSOR expression"});
  return nullptr;
}

}  // namespace

extern const Rule cursor_in_query_rule{"cursor_in_query", Phase::target, Kind::cursor_expression,
                                       apply};

}  // namespace talora::translators::oracle
