// The pieces of a statement while it is prepared.
#pragma once

#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators {

struct Preparation {
  std::vector<Node*> types;     // CREATE TYPE as TargetStatements, the first argument is the name
  std::vector<Node*> routines;  // CreateRoutines that were declared inside
  std::vector<Node*> mains;     // what is left of the statement: one, or the triggers of sections
  std::vector<std::pair<const TypeDecl*, std::string>> type_keys;  // records of blocks: their names
};

// A unit whose inner declarations leave it: its tree, and the keys before the names they get.
struct InnerUnit {
  Node* root = nullptr;  // Routine, Block or CreateTrigger
  Block* body = nullptr;
  std::vector<std::string> qualifiers;  // schema or package keys; PG_TEMP for a block
  std::string prefix;                   // OWNER__, empty for a block
  CreatePackage* package = nullptr;     // where lifted declarations go, when there is one
};

[[nodiscard]] std::vector<InnerUnit> inner_units(RuleContext& context, Preparation& parts);

}  // namespace talora::translators
