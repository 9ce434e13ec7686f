// UPDATE e SET a = d.b FROM emp e JOIN dept d ON c -> UPDATE emp AS e SET a = d.b FROM dept d WHERE
// c
#include "translators/rules/tsql_target.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  return with_target_apart(context, static_cast<Update&>(node), &Update::from);
}

}  // namespace

extern const Rule tsql_update_from_rule{"tsql_update_from", Phase::shape, Kind::update, apply};

}  // namespace talora::translators::tsql
