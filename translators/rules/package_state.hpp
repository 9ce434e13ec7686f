// Variables and constants of packages: what the rules of both targets ask.
#pragma once

#include "translators/rules/rule.hpp"

#include <initializer_list>
#include <string_view>

namespace talora::translators {

// The name is the target of the assignment above it.
[[nodiscard]] bool is_assigned(const Node* parent, const Node& node);

[[nodiscard]] bool is_constant(const Symbol& symbol);

// A call without arguments in place of `node`, of the function with these keys; it is not pure.
[[nodiscard]] Node* accessor_call(RuleContext& context, const Node& node,
                                  std::initializer_list<std::string_view> keys);

// A value of that type is checked or changed when it is stored.
[[nodiscard]] bool has_limit(const Type& type);

// A package's variable as it stands in the tree; null with a finding when it is a record's field.
[[nodiscard]] bool is_package_value(RuleContext& context, const Node& node, const Symbol& symbol);

}  // namespace talora::translators
