// walk, clone and equality over node fields.
#include "model/tree/walk.hpp"

#include <algorithm>
#include <vector>

namespace talora {

std::string_view kind_name(Kind kind) {
  switch (kind) {
#define TALORA_NODE(kind_value, Struct, portability) \
  case Kind::kind_value:                             \
    return #kind_value;
#include "model/tree/nodes.def"
#undef TALORA_NODE
  }
  return "unknown";
}

Portability portability(Kind kind) {
  switch (kind) {
#define TALORA_NODE(kind_value, Struct, targets) \
  case Kind::kind_value:                         \
    return Portability::targets;
#include "model/tree/nodes.def"
#undef TALORA_NODE
  }
  return Portability::foreign;
}

bool is_clause(Kind kind) {
  switch (kind) {
    case Kind::collate:
    case Kind::top_clause:
    case Kind::new_table:
    case Kind::result_format:
    case Kind::hint:
    case Kind::rowset_column:
    case Kind::output_clause:
    case Kind::inline_index:
    case Kind::fetch_direction:
      return true;
    default:
      return false;
  }
}

void walk(const Node& node, const std::function<bool(const Node&)>& f) {
  if (!f(node)) return;
  for_each_child(node, [&](const Node* child) { walk(*child, f); });
}

void walk(Node& node, const std::function<bool(Node&)>& f) {
  if (!f(node)) return;
  for_each_child(node, [&](Node*& child) { walk(*child, f); });
}

Node* clone(const Node& node, Arena& arena) {
  return visit(node, [&](const auto& typed) -> Node* {
    auto* copy = copy_node(typed, arena);
    using T = std::remove_cvref_t<decltype(typed)>;
    T::each_field(*copy, overloaded{
                             [&](Node*& child) {
                               if (child != nullptr) child = clone(*child, arena);
                             },
                             [&](List& list) {
                               std::vector<Node*> nodes(list.begin(), list.end());
                               for (Node*& child : nodes) {
                                 if (child != nullptr) child = clone(*child, arena);
                               }
                               list = arena.list(nodes);
                             },
                             [](auto&) {},
                         });
    return copy;
  });
}

namespace {

template <class Field>
bool same_field(const Field& a, const Field& b) {
  if constexpr (std::is_same_v<Field, Node*>) {
    return same_tree(a, b);
  } else if constexpr (std::is_same_v<Field, List>) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Node* x, const Node* y) { return same_tree(x, y); });
  } else if constexpr (std::is_same_v<Field, Identifiers>) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
  } else {
    return a == b;
  }
}

// Collects type-erased addresses of one node's fields to pair them with the other's.
struct FieldAddresses {
  std::vector<const void*> fields;

  template <class Field>
  void operator()(const Field& field) {
    fields.push_back(&field);
  }
};

}  // namespace

bool same_tree(const Node* a, const Node* b) {
  if (a == b) return true;
  if (a == nullptr || b == nullptr || a->kind != b->kind) return false;
  return visit(*a, [&](const auto& left) {
    using T = std::remove_cvref_t<decltype(left)>;
    FieldAddresses right;
    T::each_field(static_cast<const T&>(*b), right);
    bool same = true;
    std::size_t index = 0;
    T::each_field(left, [&]<class Field>(const Field& field) {
      same = same && same_field(field, *static_cast<const Field*>(right.fields[index++]));
    });
    return same;
  });
}

}  // namespace talora
