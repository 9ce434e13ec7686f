// Package state in the session variables of MySQL: read with a cast, written through a variable of
// the declared type.
#pragma once

#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators {

// The session variable as a value of that type; null when the type has no words there.
[[nodiscard]] Node* read_state(RuleContext& context, const Node& like, const std::string& variable,
                               const Type& type);

// The statement that stores `value`: rounded and checked where the type has a limit. Null when the
// type has no words there.
[[nodiscard]] Node* write_state(RuleContext& context, const Node& like, const std::string& variable,
                                const Type& type, Node* value);

}  // namespace talora::translators
