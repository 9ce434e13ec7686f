// visit(node, visitor): the one switch over all kinds.
#pragma once

#include "model/tree/nodes.hpp"

#include <utility>

namespace talora {

// Calls visitor(Struct&) with the node's own type. Const in, const out.
template <class Visitor>
decltype(auto) visit(Node& node, Visitor&& visitor) {
  switch (node.kind) {
#define TALORA_NODE(kind_value, Struct, portability) \
  case Kind::kind_value:                             \
    return std::forward<Visitor>(visitor)(static_cast<Struct&>(node));
#include "model/tree/nodes.def"
#undef TALORA_NODE
  }
  __builtin_unreachable();
}

template <class Visitor>
decltype(auto) visit(const Node& node, Visitor&& visitor) {
  switch (node.kind) {
#define TALORA_NODE(kind_value, Struct, portability) \
  case Kind::kind_value:                             \
    return std::forward<Visitor>(visitor)(static_cast<const Struct&>(node));
#include "model/tree/nodes.def"
#undef TALORA_NODE
  }
  __builtin_unreachable();
}

template <class... Fs>
struct overloaded : Fs... {
  using Fs::operator()...;
};
template <class... Fs>
overloaded(Fs...) -> overloaded<Fs...>;

}  // namespace talora
