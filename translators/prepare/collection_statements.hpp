// Statements on collections: elements as targets, methods, BULK COLLECT, FORALL.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// Rewrites the statements of all bodies below `root`.
void rewrite_collection_statements(RuleContext& context, Node& root);

}  // namespace talora::translators
