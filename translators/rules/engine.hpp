// Runs the registered rules over one bound tree, phase by phase, bottom-up.
#pragma once

#include "translators/rules/rule.hpp"

#include <set>
#include <span>
#include <string>

namespace talora::translators {

// All rules of the given source and target family, in registry order (generated from the folders
// rules/common, rules/<source>, rules/to_<target>).
[[nodiscard]] std::span<const Rule> rules_oracle_to_postgres();

struct RewriteOptions {
  bool reverse_order = false;                  // tests: order inside a phase must not matter
  std::string_view date_format = "DD-MON-RR";  // NLS_DATE_FORMAT the source runs under
};

// Rewrites tree.root in place (the root pointer; nodes are replaced, not edited). Adds helpers used
// and findings. Returns true when anything changed.
bool rewrite(Tree& tree, Bindings& bindings, const Catalog& catalog, const Profile& profile,
             Diagnostics& diagnostics, std::set<std::string, std::less<>>& helpers,
             const RewriteOptions& options = {});

}  // namespace talora::translators
