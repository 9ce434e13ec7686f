// Expressions that PostgreSQL writes in its own way.
#include "translators/print/postgres/postgres_printer.hpp"

namespace talora::translators {

Doc* PostgresPrinter::print(const NamedArgument& node) {
  return docs_.sequence({text(identifier(node.name) + " => "), expression(*node.value)});
}

// A field of a value: only plain names may stand without parentheses.
Doc* PostgresPrinter::print(const MemberAccess& node) {
  return docs_.sequence(
      {text("("), this->node(*node.operand), text(")." + identifier(node.member))});
}

Doc* PostgresPrinter::print(const RowValue& node) {
  // (a) alone would be a parenthesis.
  Doc* items = comma_list(node.items);
  return docs_.group({text(node.items.size() == 1 ? "ROW(" : "("),
                      docs_.indent({docs_.soft_line(), items}), docs_.soft_line(), text(")")});
}

Doc* PostgresPrinter::print(const AtTimeZone& node) {
  Doc* zone = node.zone == nullptr ? text("current_setting('TimeZone')")
                                   : operand(*node.zone, tighter(Precedence::time_zone));
  return docs_.sequence(
      {operand(*node.operand, Precedence::time_zone), text(" AT TIME ZONE "), zone});
}

}  // namespace talora::translators
