// Arena: copies of text, node lists and identifiers.
#include "model/tree/tree.hpp"

#include <algorithm>
#include <cstring>

namespace talora {

std::string_view Arena::text(std::string_view value) {
  if (value.empty()) return {};
  auto* place = static_cast<char*>(buffer_.allocate(value.size(), 1));
  std::memcpy(place, value.data(), value.size());
  return {place, value.size()};
}

List Arena::list(const std::vector<Node*>& nodes) {
  if (nodes.empty()) return {};
  auto* place = static_cast<Node**>(buffer_.allocate(nodes.size() * sizeof(Node*), alignof(Node*)));
  std::copy(nodes.begin(), nodes.end(), place);
  return {place, nodes.size()};
}

Identifiers Arena::identifiers(const std::vector<Identifier>& values) {
  if (values.empty()) return {};
  auto* place = static_cast<Identifier*>(
      buffer_.allocate(values.size() * sizeof(Identifier), alignof(Identifier)));
  std::uninitialized_copy(values.begin(), values.end(), place);
  return {place, values.size()};
}

}  // namespace talora
