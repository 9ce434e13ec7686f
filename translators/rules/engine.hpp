// Runs the registered rules over one bound tree, phase by phase, bottom-up.
#pragma once

#include "model/source_dialect.hpp"
#include "translators/rules/applied_rule.hpp"
#include "translators/rules/rule.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace talora::translators {

// Where a rule holds, by its folder; nullopt: everywhere.
struct RuleScope {
  std::optional<SourceDialect> source;
  std::optional<TargetFamily> target;
};

struct RegisteredRule {
  RuleScope scope;
  const Rule* rule;
};

// Every rule once, in registry order (generated from the folders rules/common, rules/<source>,
// rules/<source>/to_<target>, rules/to_<target>).
[[nodiscard]] std::span<const RegisteredRule> all_rules();

// The rules of one way, in registry order.
[[nodiscard]] std::vector<const Rule*> rules_of(SourceDialect source, TargetFamily target);

struct RewriteOptions {
  SourceDialect source = SourceDialect::oracle;
  bool reverse_order = false;                   // tests: order inside a phase must not matter
  std::string_view date_format = "DD-MON-RR";   // NLS_DATE_FORMAT the source runs under
  std::vector<AppliedRule>* applied = nullptr;  // gets each replacement, in the order made
};

// Rewrites tree.root in place (the root pointer; nodes are replaced, not edited). Adds helpers used
// and findings. Returns true when anything changed.
bool rewrite(Tree& tree, Bindings& bindings, const Catalog& catalog, const Profile& profile,
             Diagnostics& diagnostics, std::set<std::string, std::less<>>& helpers,
             const RewriteOptions& options = {});

}  // namespace talora::translators
