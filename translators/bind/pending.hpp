// Copies of DDL statements whose columns could not be typed yet.
#pragma once

#include "model/tree/tree.hpp"

namespace talora {

// One statement, its texts copied too: it outlives the source it came from.
struct PendingStatement {
  Tree tree;
};

namespace translators {

// A deep copy of a subtree with every text view moved into the arena.
[[nodiscard]] Node* clone_with_text(const Node& node, Arena& arena);

}  // namespace translators
}  // namespace talora
