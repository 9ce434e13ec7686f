// the body of a batch, routine or trigger -> a PL/pgSQL block: see UnitWriter
#include "translators/rules/tsql_unit.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  if (!is_outermost_block(context)) return nullptr;
  return UnitWriter(context, static_cast<Block&>(node), as<Routine>(context.parent)).run();
}

}  // namespace

extern const Rule tsql_block_rule{"tsql_block", Phase::target, Kind::block, apply};

}  // namespace talora::translators::tsql
