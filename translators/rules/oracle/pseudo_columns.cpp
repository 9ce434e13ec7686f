// ROWID, ROWNUM, LEVEL that no other rule took -> refused by name
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& column = static_cast<PseudoColumn&>(node);
  Diagnostics& diagnostics = context.diagnostics;
  switch (column.which) {
    case PseudoColumnKind::rownum:
      diagnostics.add(DiagnosticId::rownum_refused, node.span, {"in this place"});
      break;
    case PseudoColumnKind::level:
    case PseudoColumnKind::connect_by_isleaf:
    case PseudoColumnKind::connect_by_iscycle:
      diagnostics.add(DiagnosticId::hierarchy_refused, node.span,
                      {"LEVEL and the like have no counterpart here"});
      break;
    case PseudoColumnKind::rowid:
      diagnostics.add(DiagnosticId::rowid_refused, node.span, {"ROWID"});
      break;
    case PseudoColumnKind::ora_rowscn:
      diagnostics.add(DiagnosticId::rowid_refused, node.span, {"ORA_ROWSCN"});
      break;
    case PseudoColumnKind::object_value:
    case PseudoColumnKind::column_value:
      diagnostics.add(DiagnosticId::construct_refused, node.span, {"the pseudo column"});
      break;
  }
  return nullptr;
}

}  // namespace

extern const Rule pseudo_columns_rule{"pseudo_columns", Phase::target, Kind::pseudo_column, apply};

}  // namespace talora::translators::oracle
