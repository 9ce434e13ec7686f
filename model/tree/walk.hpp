// walk, clone, equality and dump, written once over every node's fields.
#pragma once

#include "model/tree/tree.hpp"
#include "model/tree/visit.hpp"

#include <functional>
#include <string>

namespace talora {

// Calls f(Node*&) for each non-null child slot, in field order.
template <class F>
void for_each_child(Node& node, F&& f) {
  auto field = overloaded{
      [&](Node*& child) {
        if (child != nullptr) f(child);
      },
      [&](List& list) {
        for (Node*& child : list) {
          if (child != nullptr) f(child);
        }
      },
      [](auto&) {},
  };
  visit(node, [&](auto& typed) { std::remove_cvref_t<decltype(typed)>::each_field(typed, field); });
}

template <class F>
void for_each_child(const Node& node, F&& f) {
  auto field = overloaded{
      [&](Node* const& child) {
        if (child != nullptr) f(static_cast<const Node*>(child));
      },
      [&](const List& list) {
        for (const Node* child : list) {
          if (child != nullptr) f(child);
        }
      },
      [](const auto&) {},
  };
  visit(node,
        [&](const auto& typed) { std::remove_cvref_t<decltype(typed)>::each_field(typed, field); });
}

// Pre-order over the whole subtree; returns early from a subtree when f returns false.
void walk(const Node& node, const std::function<bool(const Node&)>& f);
void walk(Node& node, const std::function<bool(Node&)>& f);

// A deep copy in `arena` with fresh ids and the same spans.
[[nodiscard]] Node* clone(const Node& node, Arena& arena);

// A shallow copy (children shared) with a fresh id: what a rule edits and returns.
template <class T>
[[nodiscard]] T* copy_node(const T& node, Arena& arena) {
  T* copy = arena.make<T>(node.span);
  const std::uint32_t id = copy->id;
  *copy = node;
  copy->id = id;
  return copy;
}

// Same structure and text; spans and ids do not count.
[[nodiscard]] bool same_tree(const Node* a, const Node* b);

// Indented text form for tests and bug reports.
[[nodiscard]] std::string dump(const Node& node);

}  // namespace talora
