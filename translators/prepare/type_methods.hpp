// Methods of object types.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// Of CREATE TYPE BODY the package body that its methods are, attributes written as fields of SELF
// and calls of other methods with SELF; every other root as it is.
[[nodiscard]] Node* settle_type_body(RuleContext& context, Node& root);

}  // namespace talora::translators
