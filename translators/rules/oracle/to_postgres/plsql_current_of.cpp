// WHERE CURRENT OF c stays: PL/pgSQL's cursors know their row as Oracle's do
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  return context.build.target(node, "CURRENT OF $1", {static_cast<CurrentOf&>(node).cursor});
}

}  // namespace

extern const Rule plsql_current_of_rule{"plsql_current_of", Phase::target, Kind::current_of, apply};

}  // namespace talora::translators::oracle
