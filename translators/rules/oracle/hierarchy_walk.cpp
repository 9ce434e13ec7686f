// START WITH s CONNECT BY PRIOR a = b -> WITH RECURSIVE walk AS (… UNION ALL …) SELECT … FROM walk
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/hierarchical_walk.hpp"
#include "translators/rules/hierarchy_rows.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/recursion_limit.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

bool has_star(const Select& select) {
  for (const Node* entry : select.items) {
    const auto* item = as<SelectItem>(entry);
    if (item != nullptr && is<Star>(item->expression)) return true;
  }
  return false;
}

// One table whose rows have an address.
bool is_plain_table(const RuleContext& context, const Select& select) {
  const auto* table = select.from.size() == 1 ? as<TableRef>(select.from[0]) : nullptr;
  const CatalogRelation* relation =
      table == nullptr ? nullptr : context.bindings.symbol(*table->name).relation;
  return relation != nullptr &&
         (relation->kind == RelationKind::table || relation->kind == RelationKind::temporary_table);
}

Node* refuse(RuleContext& context, const Select& select, const std::string& why) {
  context.diagnostics.add(DiagnosticId::hierarchy_refused, select.hierarchy->span, {why});
  return nullptr;
}

Node* apply(RuleContext& context, Node& node) {
  auto* query = &static_cast<Query&>(node);
  auto* select = as<Select>(query->body);
  if (select == nullptr || select->hierarchy == nullptr) return nullptr;
  if (select->from.size() == 1 && is_dual(select->from[0]))
    return refuse(context, *select, "this form of a row generator");
  if (holds_pseudo_column(select->hierarchy, PseudoColumnKind::rownum))
    return refuse(context, *select, "ROWNUM in CONNECT BY");
  std::string_view identity = "ctid";
  report_recursion_limit(context, *select->hierarchy);
  if (context.profile.family == TargetFamily::mysql || !is_plain_table(context, *select)) {
    query = over_walk_rows(context, *query, *select);
    if (query == nullptr)
      return refuse(context, *select, "columns that are not known, a star, or a key over the walk");
    select = static_cast<Select*>(query->body);
    identity = walk_rows_identity;
  } else if (has_star(*select)) {
    return refuse(context, *select, "SELECT * of a walk");
  }
  const auto& table = static_cast<const TableRef&>(*select->from[0]);
  const Identifier alias =
      table.alias.text.empty() ? as<Name>(table.name)->parts.back() : table.alias;
  if (!static_cast<const Hierarchy&>(*select->hierarchy).nocycle) {
    context.diagnostics.add(DiagnosticId::hierarchy_loop, select->hierarchy->span);
  }
  return Walk(context, *select, table, alias, identity).rewrite(*query);
}

}  // namespace

extern const Rule hierarchy_walk_rule{"hierarchy_walk", Phase::shape, Kind::query, apply};

}  // namespace talora::translators::oracle
