// a CROSS APPLY (…) b -> a CROSS JOIN LATERAL (…) b
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::common {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& join = static_cast<Join&>(node);
  if (join.partition != nullptr) {
    context.diagnostics.add(DiagnosticId::construct_refused, join.partition->span,
                            {"a partitioned outer join"});
  }
  const bool outer = join.join_kind == JoinKind::outer_apply;
  if (!outer && join.join_kind != JoinKind::cross_apply) return nullptr;
  const auto* right = as<DerivedTable>(join.right);
  // A function among the FROM items sees those to its left without LATERAL.
  if (right == nullptr && !is<TableFunction>(join.right)) return nullptr;
  Join* copy = context.build.edit(join);
  if (right != nullptr) {
    DerivedTable* lateral = context.build.edit(*right);
    lateral->lateral = true;
    copy->right = lateral;
  }
  copy->join_kind = outer ? JoinKind::left : JoinKind::cross;
  if (outer) copy->condition = context.build.boolean(node, true);
  return copy;
}

}  // namespace

extern const Rule apply_join_rule{"apply_join", Phase::shape, Kind::join, apply};

}  // namespace talora::translators::common
