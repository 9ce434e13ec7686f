// Pieces that reading and writing collections share.
#pragma once

#include "translators/prepare/collection_types.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace talora::translators {

// The node is a Call that stands for an element of a collection whose type is known.
[[nodiscard]] bool is_element(const RuleContext& context, const Node* node);

// talora.helper(arguments)
[[nodiscard]] Node* helper_call(RuleContext& context, const Node& like, std::string_view helper,
                                const std::vector<Node*>& arguments);

// The collection itself as jsonb: a variable, or an element or field that holds one.
[[nodiscard]] Node* collection_json(RuleContext& context, Node* node);
[[nodiscard]] Node* element_as_json(RuleContext& context, const Call& call);

// Name of a record's field in the JSON of an element.
[[nodiscard]] std::string field_key(const MemberAccess& access);

// element -> 'field', or ->> for its text.
[[nodiscard]] Node* field_as(RuleContext& context, const MemberAccess& access,
                             std::string_view arrow);

}  // namespace talora::translators
