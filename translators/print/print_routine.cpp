// Parts of routines and triggers.
#include "translators/print/printer.hpp"

namespace talora::translators {

Doc* Printer::parameters(const List& list) {
  if (list.empty()) return text("()");
  Docs parts;
  for (const Node* each : list)
    parts.push_back(anchored(*each, node(*each)));
  return broken_list(parts);
}

Doc* Printer::print(const TriggerEvent& node) {
  if (node.what != "INSERT" && node.what != "UPDATE" && node.what != "DELETE")
    return foreign(node, "trigger on " + std::string(node.what));
  if (node.columns.empty()) return text(node.what);
  return docs_.group({text(node.what), text(" OF "), identifiers(node.columns)});
}

}  // namespace talora::translators
