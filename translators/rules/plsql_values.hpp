// Values on their way into variables and parameters: conversions, and the order of parameters on
// the target.
#pragma once

#include "translators/rules/rule.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace talora::translators {

// `value` as Oracle converts it on assignment to `target`; itself when the target converts alike.
[[nodiscard]] Node* assigned_value(RuleContext& context, Node* value, const Type& target);

// The same for an argument, which PostgreSQL finds its routine by: casts where no implicit one
// exists.
[[nodiscard]] Node* argument_value(RuleContext& context, Node* value, const Type& parameter,
                                   bool overloaded);

// The target type of a value that is a name, without length and precision.
[[nodiscard]] std::string value_type_words(const RuleContext& context, const Node& value);

// Source positions of the parameters in target order: those without default first.
[[nodiscard]] std::vector<std::size_t> target_order(const std::vector<bool>& has_default);
[[nodiscard]] bool is_reordered(const std::vector<std::size_t>& order);

// The parameter that an argument is for; null when there is none.
[[nodiscard]] const CatalogParameter* parameter_of(const CatalogRoutine& routine,
                                                   const Node& argument, std::size_t position);

// Several routines have that name.
[[nodiscard]] bool is_overloaded(const RuleContext& context, const CatalogRoutine& routine);

}  // namespace talora::translators
