// OPEN of PL/pgSQL.
#include "translators/print/postgres/postgres_printer.hpp"

namespace talora::translators {

Doc* PostgresPrinter::print(const OpenCursor& node) {
  Docs parts{text("OPEN "), this->node(*node.cursor)};
  if (!node.arguments.empty()) {
    Docs list;
    for (const Node* each : node.arguments)
      list.push_back(anchored(*each, expression(*each)));
    parts.push_back(broken_list(list));
  }
  if (node.source == nullptr) return docs_.sequence(parts);
  const auto* subquery = as<Subquery>(node.source);
  const Node& source = subquery != nullptr ? *subquery->query : *node.source;
  if (source.kind == Kind::query) {
    if (!node.using_values.empty()) return foreign(node, "OPEN … FOR query USING");
    parts.push_back(text(" FOR"));
    parts.push_back(docs_.indent({docs_.hard_line(), anchored(source, this->node(source))}));
    return docs_.sequence(parts);
  }
  parts.push_back(text(" FOR EXECUTE "));
  parts.push_back(expression(source));
  if (!node.using_values.empty()) {
    parts.push_back(text(" USING "));
    parts.push_back(comma_list(node.using_values));
  }
  return docs_.group(parts);
}

}  // namespace talora::translators
