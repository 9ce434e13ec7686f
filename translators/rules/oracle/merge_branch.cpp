// WHEN MATCHED THEN UPDATE … DELETE WHERE -> refused by name; columns lose their qualifier
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& branch = static_cast<MergeBranch&>(node);
  if (context.profile.family == TargetFamily::mysql) return nullptr;  // merge_as_two
  if (branch.delete_where != nullptr) {
    context.diagnostics.add(DiagnosticId::merge_refused, branch.delete_where->span,
                            {"DELETE WHERE looks at the updated row"});
  }
  if (!context.profile.has(Capability::merge_statement)) {
    context.diagnostics.add(DiagnosticId::merge_refused, node.span,
                            {"the target has no MERGE statement"});
  }
  return nullptr;
}

}  // namespace

extern const Rule merge_branch_rule{"merge_branch", Phase::shape, Kind::merge_branch, apply};

}  // namespace talora::translators::oracle
