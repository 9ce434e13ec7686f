// Rule: one rewrite; RuleContext: what it may ask; Builder: the only way it makes nodes.
#pragma once

#include "model/catalog.hpp"
#include "model/diagnostics/diagnostic.hpp"
#include "model/profile.hpp"
#include "model/source_dialect.hpp"
#include "model/tree/tree.hpp"
#include "translators/bind/bindings.hpp"
#include "translators/rules/builder.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace talora::translators {

// Few and fixed. Inside a phase the order of rules must not matter (tests run it reversed).
// shape: statement forms (outer joins, ROWNUM, hierarchies, DML forms, routines);
// value: expressions of the source language (functions, operators, '' and NULL, dates);
// target: what the target product needs (FROM DUAL, casts, exception blocks, OUT parameters).
enum class Phase : std::uint8_t { shape, value, target };

struct RuleContext {
  Tree& tree;
  Bindings& bindings;
  const Catalog& catalog;
  const Profile& profile;
  Diagnostics& diagnostics;
  Builder& build;
  std::set<std::string, std::less<>>& helpers;  // runtime helpers the result calls
  const Node* parent = nullptr;                 // of the node under the rule; null at the root
  std::string_view date_format = "DD-MON-RR";   // NLS_DATE_FORMAT the source runs under
  bool in_sql = true;                           // false: directly in a procedural statement
  int derived_tables = 0;                       // given an alias so far
  bool in_routine = false;                      // inside a routine, block or trigger body
  SourceDialect source = SourceDialect::oracle;
};

// `apply` returns the replacement of `node` or null for "not mine". Children are already rewritten
// (bottom-up). A replacement is visited again by the other rules of the phase, not by the same one.
struct Rule {
  std::string_view id;  // file name without .cpp
  Phase phase;
  Kind root;
  Node* (*apply)(RuleContext& context, Node& node);
};

}  // namespace talora::translators
