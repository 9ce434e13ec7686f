// The bodies of a statement: routines, blocks, sections of triggers, initialisation parts.
#pragma once

#include "translators/rules/rule.hpp"

#include <functional>
#include <vector>

namespace talora::translators {

// Calls f for each body below `root`, inner ones first.
void each_body(Node& root, const std::function<void(Block&)>& f);

// Calls f for every statement list of a body, inner ones first; subprograms declared in it are
// bodies of their own.
void each_list_of_body(Node& body, const std::function<void(List&)>& f);

// walk() that does not enter the subprograms declared below `body`.
void walk_body(Node& body, const std::function<bool(Node&)>& f);

}  // namespace talora::translators
