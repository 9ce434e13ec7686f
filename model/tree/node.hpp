// Node: the base of every tree node, its kinds, and the checked down-cast.
#pragma once

#include "model/span.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace talora {

enum class Kind : std::uint8_t {
#define TALORA_NODE(kind, Struct, portability) kind,
#include "model/tree/nodes.def"
#undef TALORA_NODE
};

// Stable name of a kind ("case_expression"): dumps, manifests, messages.
[[nodiscard]] std::string_view kind_name(Kind kind);

// Which targets can say a kind; what is foreign to a target must be removed by its rules.
enum class Portability : std::uint8_t { foreign, postgres, portable };

[[nodiscard]] Portability portability(Kind kind);

// True for foreign kinds that hang on a portable node as a clause (TOP, OUTPUT, hints …): a printer
// that knows nothing of the clause would pass over it, so it looks for these first.
[[nodiscard]] bool is_clause(Kind kind);

// Trivially destructible, owned by the statement's Arena. `id` is dense per Tree and keys the
// binder's side tables. Rules never edit a node that others may see; they build new ones.
struct Node {
  Kind kind;
  std::uint32_t id = 0;
  Span span;
};

using List = std::span<Node*>;

// An identifier as written, quotes removed (text of "a""b" is a"b).
struct Identifier {
  std::string_view text;
  bool quoted = false;
  Span span;

  friend bool operator==(const Identifier& a, const Identifier& b) {
    return a.text == b.text && a.quoted == b.quoted;
  }
};

using Identifiers = std::span<Identifier>;

// The node as T when it is one, else null. Null in, null out.
template <class T>
[[nodiscard]] T* as(Node* node) {
  return node != nullptr && node->kind == T::node_kind ? static_cast<T*>(node) : nullptr;
}

template <class T>
[[nodiscard]] const T* as(const Node* node) {
  return node != nullptr && node->kind == T::node_kind ? static_cast<const T*>(node) : nullptr;
}

template <class T>
[[nodiscard]] bool is(const Node* node) {
  return node != nullptr && node->kind == T::node_kind;
}

}  // namespace talora

// Inside a node struct: its kind, and its fields once for walk, clone, equality and dump.
#define TALORA_FIELDS(kind_value, ...)                             \
  static constexpr Kind node_kind = Kind::kind_value;              \
  template <class Self, class Visitor>                             \
  static void each_field(Self& self, Visitor&& visitor) {          \
    auto apply = [&](auto&... fields) { (visitor(fields), ...); }; \
    self.expand(apply);                                            \
  }                                                                \
  template <class Apply>                                           \
  void expand(Apply&& apply) {                                     \
    apply(__VA_ARGS__);                                            \
  }                                                                \
  template <class Apply>                                           \
  void expand(Apply&& apply) const {                               \
    apply(__VA_ARGS__);                                            \
  }
