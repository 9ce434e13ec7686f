// CONNECT BY that no rule took -> refused by name
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  context.diagnostics.add(DiagnosticId::hierarchy_refused, node.span,
                          {"this form of CONNECT BY is not translated yet"});
  return nullptr;
}

}  // namespace

extern const Rule hierarchy_refused_rule{"hierarchy_refused", Phase::target, Kind::hierarchy,
                                         apply};

}  // namespace talora::translators::oracle
