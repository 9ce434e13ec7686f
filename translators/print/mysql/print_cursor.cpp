// OPEN of MySQL: cursors with a query of their own only.
#include "translators/print/mysql/mysql_printer.hpp"

namespace talora::translators {

Doc* MysqlPrinter::print(const OpenCursor& node) {
  if (node.source != nullptr) return foreign(node, "OPEN … FOR");
  Docs parts{text("OPEN "), this->node(*node.cursor)};
  if (node.arguments.empty()) return docs_.sequence(parts);
  if (!profile_.has(Capability::cursor_parameters)) return foreign(node, "cursor with parameters");
  Docs list;
  for (const Node* each : node.arguments)
    list.push_back(anchored(*each, expression(*each)));
  parts.push_back(broken_list(list));
  return docs_.sequence(parts);
}

}  // namespace talora::translators
