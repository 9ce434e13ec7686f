// %TYPE and %ROWTYPE: MySQL has neither, the type itself is written.
#include "translators/print/mysql/mysql_printer.hpp"

namespace talora::translators {

// No scale below zero: the value is kept whole.
Printer::TensType MysqlPrinter::rounded_to_tens(int precision) const {
  return {"decimal(" + std::to_string(precision + 1) + ")", false};
}

// There are none.
Doc* MysqlPrinter::user_type(const TypeName& node) {
  const auto* name = as<Name>(node.name);
  return foreign(node, "type " + (name == nullptr ? std::string() : qualified(*name)));
}

Doc* MysqlPrinter::referenced_type(const TypeName& node, TypePlace place) {
  if (node.attribute == TypeAttribute::row_type) return foreign(node, "%ROWTYPE");
  const Type* type = &bindings_.type(node);
  if (type->kind == TypeKind::unknown) type = &bindings_.type(*node.name);
  const CatalogColumn* column = bindings_.symbol(*node.name).column;
  if (type->kind == TypeKind::unknown && column != nullptr) type = &column->type;
  const auto target = target_type(*type, profile_, place, {}, options_.source);
  if (!target.has_value()) return foreign(node, "%TYPE of what is not known");
  return text(target->text);
}

}  // namespace talora::translators
