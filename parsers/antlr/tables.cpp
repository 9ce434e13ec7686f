// Aliases of tables.
#include "parsers/antlr/shared/tables.hpp"

namespace talora::parsers {

Node* with_alias(LoweringBase& lowering, Node* table, const Identifier& alias,
                 Identifiers columns) {
  if (auto* ref = as<TableRef>(table); ref != nullptr && columns.empty()) {
    ref->alias = alias;
  } else if (auto* derived = as<DerivedTable>(table)) {
    derived->alias = alias;
    derived->columns = columns;
  } else if (auto* function = as<TableFunction>(table)) {
    function->alias = alias;
    function->columns = columns;
  } else if (auto* pivot = as<Pivot>(table); pivot != nullptr && columns.empty()) {
    pivot->alias = alias;
  } else if (table->kind != Kind::verbatim) {
    return lowering.verbatim(table->span, "table alias");
  }
  return table;
}

}  // namespace talora::parsers
