// UPDATE t … WHERE c AND ROWNUM <= n -> … WHERE (tableoid, ctid) IN (SELECT tableoid, ctid FROM t
// WHERE c FETCH FIRST n ROWS ONLY)
#include "translators/rules/conversions.hpp"
#include "translators/rules/limited_rows.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rownum_limit.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& statement = static_cast<Update&>(node);
  if (!holds_pseudo_column(statement.where, PseudoColumnKind::rownum)) return nullptr;
  const RownumLimit limit = rownum_limit(context, statement.where);
  if (limit.refused) return nullptr;
  Update* copy = context.build.edit(statement);
  copy->where = limited_rows(context, *statement.target, limit);
  return copy;
}

}  // namespace

extern const Rule rownum_update_rule{"rownum_update", Phase::shape, Kind::update, apply};

}  // namespace talora::translators::oracle
