// v VARCHAR2(5) NOT NULL := 'x' -> without NOT NULL, where nothing is assigned to it
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

// The variable stands where a value may be put into it: an assignment, INTO, an argument.
bool is_filled(const Block& block, const std::string& key) {
  bool filled = false;
  const auto named = [&](const Node* node) {
    const std::string name = folded_name(node);
    return name == key || name.ends_with("." + key);
  };
  walk(block, [&](const Node& node) {
    if (const auto* assignment = as<Assignment>(&node))
      filled = filled || named(assignment->target);
    if (const auto* select = as<Select>(&node)) {
      for (const Node* target : select->into)
        filled = filled || named(target);
    }
    if (const auto* fetch = as<FetchCursor>(&node)) {
      for (const Node* target : fetch->into)
        filled = filled || named(target);
    }
    if (const auto* statement = as<CallStatement>(&node)) {
      walk(*statement->call, [&](const Node& part) {
        filled = filled || named(&part);
        return !filled;
      });
    }
    return !filled;
  });
  return filled;
}

Node* apply(RuleContext& context, Node& node) {
  auto& block = static_cast<Block&>(node);
  std::vector<Node*> declarations(block.declarations.begin(), block.declarations.end());
  bool changed = false;
  for (Node*& each : declarations) {
    const auto* variable = as<VariableDecl>(each);
    if (variable == nullptr || !variable->not_null) continue;
    if (is_filled(block, fold_oracle(variable->name.text, variable->name.quoted))) continue;
    VariableDecl* copy = context.build.edit(*variable);
    copy->not_null = false;
    each = copy;
    changed = true;
  }
  if (!changed) return nullptr;
  Block* copy = context.build.edit(block);
  copy->declarations = context.build.arena().list(declarations);
  return copy;
}

}  // namespace

extern const Rule stored_not_null_rule{"stored_not_null", Phase::shape, Kind::block, apply};

}  // namespace talora::translators::oracle
