// Reading collections: v(i), v(i).f, v.COUNT, names_t('a', 'b'); and writing an element.
#pragma once

#include "translators/prepare/collection_types.hpp"

namespace talora::translators {

// Elements, fields of elements, methods and constructors below `root` become calls of the runtime.
// Targets of assignments must be gone by then (collection_statements).
void rewrite_collection_values(RuleContext& context, Node& root);

// The node is an element of a collection, or a field inside one.
[[nodiscard]] bool is_inside_element(const RuleContext& context, const Node* node);

// target := value where the target is an element or a field of one: the assignment of the variable
// that holds it. Null when that cannot be said (with a finding).
[[nodiscard]] Node* element_assignment(RuleContext& context, const Node& like, Node* target,
                                       Node* value);

// A method called as a statement: what it is called on, its name, its arguments.
struct MethodCall {
  Node* base = nullptr;
  std::string method;
  std::vector<Node*> arguments;
  CollectionInfo info;
};

// The method that a Name, MemberAccess or Call calls; nullopt for everything else.
[[nodiscard]] std::optional<MethodCall> method_call(RuleContext& context, Node* node);

// base := value, base being the variable or the element that holds a collection.
[[nodiscard]] Node* assign_collection(RuleContext& context, const Node& like, Node* base,
                                      Node* value);

// A value as jsonb, on its way into a collection whose elements have that type.
[[nodiscard]] Node* element_json(RuleContext& context, Node* value, const Type& element);

// The subscript as the runtime takes it.
[[nodiscard]] Node* subscript(RuleContext& context, Node* value, const CollectionInfo& info);

}  // namespace talora::translators
