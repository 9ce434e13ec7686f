// WHEN MATCHED … of a target without MERGE -> refused by name
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  if (context.profile.family == TargetFamily::mysql) return nullptr;  // merge_as_two
  if (!context.profile.has(Capability::merge_statement)) {
    context.diagnostics.add(DiagnosticId::merge_refused, node.span,
                            {"the target has no MERGE statement"});
  }
  return nullptr;
}

}  // namespace

extern const Rule merge_branch_rule{"merge_branch", Phase::shape, Kind::merge_branch, apply};

}  // namespace talora::translators::oracle
