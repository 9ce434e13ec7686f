// dump: the tree as indented text.
#include "model/tree/walk.hpp"

#include <fmt/format.h>

namespace talora {

namespace {

void dump_node(const Node& node, int depth, std::string& out);

struct FieldDump {
  int depth;
  std::string& out;

  void operator()(Node* const& child) const {
    if (child != nullptr) dump_node(*child, depth + 1, out);
  }

  void operator()(const List& list) const {
    if (list.empty()) return;
    out += fmt::format("{:{}}[\n", "", 2 * (depth + 1));
    for (const Node* child : list) {
      if (child != nullptr) dump_node(*child, depth + 2, out);
    }
    out += fmt::format("{:{}}]\n", "", 2 * (depth + 1));
  }

  void operator()(const std::string_view& text) const {
    if (!text.empty()) line(fmt::format("'{}'", text));
  }

  void operator()(const Identifier& identifier) const {
    if (!identifier.text.empty()) {
      line(identifier.quoted ? fmt::format("\"{}\"", identifier.text)
                             : std::string(identifier.text));
    }
  }

  void operator()(const Identifiers& identifiers) const {
    std::string joined;
    for (const Identifier& part : identifiers) {
      if (!joined.empty()) joined += '.';
      joined += part.quoted ? fmt::format("\"{}\"", part.text) : std::string(part.text);
    }
    if (!joined.empty()) line(joined);
  }

  void operator()(const bool& flag) const {
    if (flag) line("true");
  }

  template <class Enum>
  requires std::is_enum_v<Enum>

  void operator()(const Enum& value) const { line(fmt::format("#{}", static_cast<int>(value))); }

  void line(const std::string& text) const {
    out += fmt::format("{:{}}{}\n", "", 2 * (depth + 1), text);
  }
};

void dump_node(const Node& node, int depth, std::string& out) {
  out += fmt::format("{:{}}{}\n", "", 2 * depth, kind_name(node.kind));
  visit(node, [&](const auto& typed) {
    using T = std::remove_cvref_t<decltype(typed)>;
    T::each_field(typed, FieldDump{depth, out});
  });
}

}  // namespace

std::string dump(const Node& node) {
  std::string out;
  dump_node(node, 0, out);
  return out;
}

}  // namespace talora
