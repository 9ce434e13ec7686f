// the body of a batch, routine or trigger -> the block of a stored program: see StoredWriter
#include "translators/rules/tsql_stored.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  if (!is_outermost_block(context)) return nullptr;
  return StoredWriter(context, static_cast<Block&>(node), as<Routine>(context.parent)).run();
}

}  // namespace

extern const Rule stored_tsql_block_rule{"stored_tsql_block", Phase::target, Kind::block, apply};

}  // namespace talora::translators::tsql
