// Whether a statement is modelled to its last word.
#include "parsers/parsed_statement.hpp"

#include "model/tree/walk.hpp"

namespace talora::parsers {

bool is_fully_modelled(const Node& root) {
  bool modelled = true;
  walk(root, [&](const Node& node) {
    const auto* verbatim = as<Verbatim>(&node);
    if (verbatim != nullptr && !verbatim->counts_as_parsed) modelled = false;
    return modelled;
  });
  return modelled;
}

}  // namespace talora::parsers
