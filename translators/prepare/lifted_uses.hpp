// What subprograms inside blocks use of their surroundings.
#pragma once

#include "translators/prepare/preparation.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace talora::translators {

// A variable around a subprogram that it reads or changes.
struct Captured {
  const Node* declaration = nullptr;
  bool written = false;
};

struct NestedRoutine {
  Routine* routine = nullptr;
  const CatalogRoutine* signature = nullptr;  // as the binder knows it
  std::vector<Captured> captured;             // in the order of their declarations
  std::set<const Node*> inside;               // declarations below it

  [[nodiscard]] const Captured* find(const Node* declaration) const;
};

// The subprograms declared below the unit's body with what they and those they call capture.
[[nodiscard]] std::vector<NestedRoutine> nested_routines(RuleContext& context,
                                                         const InnerUnit& unit);

// Folded name of a variable's declaration; empty for what is none.
[[nodiscard]] std::string declared_key(const Node& declaration);

}  // namespace talora::translators
