// FETCH and CLOSE.
#include "translators/print/printer.hpp"

namespace talora::translators {

Doc* Printer::print(const FetchCursor& node) {
  if (node.bulk_collect || node.limit != nullptr) return foreign(node, "FETCH … BULK COLLECT");
  return docs_.group({text("FETCH "), this->node(*node.cursor),
                      docs_.indent({docs_.line(), text("INTO "), assignables(node.into)})});
}

Doc* Printer::print(const CloseCursor& node) {
  return docs_.sequence({text("CLOSE "), this->node(*node.cursor)});
}

}  // namespace talora::translators
