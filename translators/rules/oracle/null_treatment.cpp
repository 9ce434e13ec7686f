// LAG(x) IGNORE NULLS OVER (…) -> refused; RESPECT NULLS -> nothing
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (call.from_last) {
    context.diagnostics.add(DiagnosticId::construct_refused, node.span, {"NTH_VALUE FROM LAST"});
  }
  if (call.null_treatment == NullTreatment::ignore) {
    context.diagnostics.add(DiagnosticId::construct_refused, node.span, {"IGNORE NULLS"});
    return nullptr;
  }
  if (call.null_treatment != NullTreatment::respect) return nullptr;
  Call* copy = context.build.edit(call);
  copy->null_treatment = NullTreatment::unsaid;
  return copy;
}

}  // namespace

extern const Rule null_treatment_rule{"null_treatment", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
