// EXIT, RAISE and NULL of PL/pgSQL.
#include "translators/print/postgres/postgres_printer.hpp"

namespace talora::translators {

Doc* PostgresPrinter::print(const ExitStatement& node) {
  Docs parts{text(node.is_continue ? "CONTINUE" : "EXIT")};
  if (!node.label.text.empty()) parts.push_back(text(" " + identifier(node.label)));
  if (node.when != nullptr) {
    parts.push_back(text(" WHEN "));
    parts.push_back(expression(*node.when));
  }
  return docs_.sequence(parts);
}

Doc* PostgresPrinter::print(const RaiseStatement& node) {
  if (node.exception == nullptr) return text("RAISE");
  return docs_.sequence({text("RAISE "), this->node(*node.exception)});
}

Doc* PostgresPrinter::print(const NullStatement& node) {
  (void)node;
  return text("NULL");
}

}  // namespace talora::translators
