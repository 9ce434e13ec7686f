// p.COLUMN_VALUE -> p.column_value; ROWID, ROWNUM, LEVEL that no other rule took -> refused by name
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

// The rows of a collection have one column of that name on the target, too.
Node* column_of_list(RuleContext& context, const PseudoColumn& column) {
  auto* name = context.build.arena().make<Name>(column.span);
  const Identifier own{"column_value", false, column.span};
  const auto* qualifier = as<Name>(column.qualifier);
  name->parts = qualifier == nullptr
                    ? context.build.arena().identifiers({own})
                    : context.build.arena().identifiers({qualifier->parts.back(), own});
  context.bindings.copy(column, *name);
  return name;
}

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
    case PseudoColumnKind::column_value:
      if (context.profile.family == TargetFamily::postgres) return column_of_list(context, column);
      diagnostics.add(DiagnosticId::construct_refused, node.span, {"COLUMN_VALUE"});
      break;
    case PseudoColumnKind::object_value:
      diagnostics.add(DiagnosticId::construct_refused, node.span, {"the pseudo column"});
      break;
  }
  return nullptr;
}

}  // namespace

extern const Rule pseudo_columns_rule{"pseudo_columns", Phase::target, Kind::pseudo_column, apply};

}  // namespace talora::translators::oracle
