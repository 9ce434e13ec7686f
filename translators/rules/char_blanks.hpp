// Literals compared with CHAR columns on a target that stores no blanks at the end of a CHAR.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// The node is of type CHAR and no literal.
[[nodiscard]] bool is_padded(const RuleContext& context, const Node* node);

// A string literal without the blanks at its end; any other node as it is.
[[nodiscard]] Node* without_end_blanks(RuleContext& context, Node* node);

}  // namespace talora::translators
