// DELETE e FROM emp e JOIN dept d ON c -> DELETE FROM emp AS e USING dept d WHERE c
#include "translators/rules/tsql_target.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  return with_target_apart(context, static_cast<Delete&>(node), &Delete::using_tables);
}

}  // namespace

extern const Rule tsql_delete_from_rule{"tsql_delete_from", Phase::shape, Kind::delete_statement,
                                        apply};

}  // namespace talora::translators::tsql
