// The order of the passes.
#include "translators/expand/mysql/stored_code.hpp"

#include "translators/rules/plsql_parts.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

bool computes_value(const Node* declaration) {
  const auto* variable = as<VariableDecl>(declaration);
  return variable != nullptr && variable->default_value != nullptr;
}

// An error of a declaration belongs to the handlers of the blocks around. The server looks at the
// block's own handlers first, finds that they do not run yet, and gives up: they get a block
// inside.
void part_declarations(RuleContext& context, Block& body) {
  each_statement_list(body, [&](List& list) {
    for (Node*& each : list) {
      auto* block = as<Block>(each);
      if (block == nullptr || block->handlers.empty() ||
          std::none_of(block->declarations.begin(), block->declarations.end(), computes_value))
        continue;
      Block* outer = nested_block(
          context, *block,
          std::vector<Node*>(block->declarations.begin(), block->declarations.end()), {block});
      block->declarations = {};
      block->span = Span{};
      each = outer;
    }
  });
}

}  // namespace

void lower_code(RuleContext& context, List parameters, Block& body) {
  lower_cursors(context, body);
  lower_records(context, body);
  lower_targets(context, body);
  lower_fetches(context, body);
  guard_assignments(context, body);
  part_declarations(context, body);
  settle_names(context, parameters, body);
}

}  // namespace talora::translators
