// SELECT … WHERE ROWNUM <= 1 UNION … -> (SELECT … FETCH FIRST 1 ROW ONLY) UNION …
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  if (!is<SetOperation>(context.parent) ||
      (select.hierarchy == nullptr &&
       !holds_pseudo_column(select.where, PseudoColumnKind::rownum))) {
    return nullptr;
  }
  // As a query of its own the branch is taken by rownum_limit or hierarchy_walk.
  return query_of(context, &node);
}

}  // namespace

extern const Rule rownum_branch_rule{"rownum_branch", Phase::shape, Kind::select, apply};

}  // namespace talora::translators::oracle
