// The label tells a list from a block: no source can write it.
#include "translators/rules/statement_list.hpp"

namespace talora::translators {

namespace {

constexpr std::string_view list_label = "(statements)";

}  // namespace

Node* statement_list(RuleContext& context, const Node& like, const std::vector<Node*>& statements) {
  auto* block = context.build.arena().make<Block>(like.span);
  block->label = {list_label, true, {}};
  block->statements = context.build.arena().list(statements);
  return block;
}

bool is_statement_list(const Node& root) {
  const auto* block = as<Block>(&root);
  return block != nullptr && block->label.text == list_label;
}

}  // namespace talora::translators
