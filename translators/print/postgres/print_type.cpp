// %TYPE and %ROWTYPE as PL/pgSQL has them.
#include "translators/print/postgres/postgres_printer.hpp"

namespace talora::translators {

// Older releases know no negative scale: the value is kept whole.
Printer::TensType PostgresPrinter::rounded_to_tens(int precision) const {
  if (!profile_.has(Capability::negative_scale)) return {"numeric", false};
  return {"numeric(" + std::to_string(precision) + ",-1)", true};
}

Doc* PostgresPrinter::referenced_type(const TypeName& node, TypePlace place) {
  const SymbolKind symbol = bindings_.symbol(*node.name).kind;
  if (node.attribute == TypeAttribute::row_type) {
    if (symbol == SymbolKind::cursor) return text("record");
    // The row type of a table is a type by the table's name; routine parameters know no %ROWTYPE.
    if (place == TypePlace::parameter) return this->node(*node.name);
    return docs_.sequence({this->node(*node.name), text("%ROWTYPE")});
  }
  // Package variables have no %TYPE on the target: the type itself is written.
  if (symbol == SymbolKind::package_variable || symbol == SymbolKind::record_field) {
    if (const auto target = target_type(bindings_.type(node), profile_, place, {}, options_.source))
      return text(target->text);
  }
  return docs_.sequence({this->node(*node.name), text("%TYPE")});
}

}  // namespace talora::translators
