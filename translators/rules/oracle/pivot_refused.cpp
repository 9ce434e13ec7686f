// PIVOT, UNPIVOT -> refused by name
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& pivot = static_cast<Pivot&>(node);
  context.diagnostics.add(DiagnosticId::construct_refused, node.span,
                          {pivot.unpivot ? "UNPIVOT" : "PIVOT"});
  return nullptr;
}

}  // namespace

extern const Rule pivot_refused_rule{"pivot_refused", Phase::target, Kind::pivot, apply};

}  // namespace talora::translators::oracle
