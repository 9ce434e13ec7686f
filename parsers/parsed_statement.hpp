// ParsedStatement: what a dialect's parser gives for one statement.
#pragma once

#include "model/tree/tree.hpp"

#include <memory>

namespace talora::parsers {

struct ParsedStatement {
  std::unique_ptr<Tree> tree;  // never null; root null when nothing could be lowered
  bool parsed = false;         // no syntax error and no Verbatim that hides part of the statement
  bool full_ll = false;        // SLL prediction gave up and LL was tried
};

// No Verbatim under `root` hides part of the statement.
[[nodiscard]] bool is_fully_modelled(const Node& root);

}  // namespace talora::parsers
