// ALTER TABLE t ADD CONSTRAINT df DEFAULT (0) FOR b -> ALTER TABLE t ALTER COLUMN b SET DEFAULT
// false
#include "translators/bind/constraint_state.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* with_default(RuleContext& context, const AlterTable& table, Node* node) {
  auto* action = as<AlterAction>(node);
  auto* column = action == nullptr ? nullptr : as<ColumnDef>(action->payload);
  const bool sets = column != nullptr && action->action == AlterKind::modify_column &&
                    column->type == nullptr && column->default_value != nullptr;
  if (!sets) return node;
  const CatalogRelation* relation = context.bindings.symbol(*table.name).relation;
  const CatalogColumn* known =
      relation == nullptr
          ? nullptr
          : relation->find_column(fold_oracle(column->name.text, column->name.quoted));
  if (known == nullptr) return node;
  ColumnDef* changed = context.build.edit(*column);
  changed->default_value = tsql_convert(context, column->default_value, known->type, false);
  AlterAction* copy = context.build.edit(*action);
  copy->payload = changed;
  return copy;
}

// CHECK CONSTRAINT c behind WITH CHECK ADD CONSTRAINT c says nothing new.
Node* checked(RuleContext& context, const AlterTable& table, Node* node) {
  auto* action = as<AlterAction>(node);
  if (action == nullptr || action->action != AlterKind::enable_constraint) return node;
  if (is_settled_switch(table, *action, context.catalog)) return node;
  AlterAction* copy = context.build.edit(*action);
  copy->action = AlterKind::storage;
  return copy;
}

void report(RuleContext& context, const AlterTable& table, const Node* node) {
  const auto* action = as<AlterAction>(node);
  const auto* constraint = action == nullptr ? nullptr : as<Constraint>(action->payload);
  if (constraint != nullptr && constraint->novalidate)
    context.diagnostics.add(DiagnosticId::tsql_unchecked, node->span,
                            {std::string(constraint->name.text), "not checked for rows there are"});
  if (action != nullptr && action->action == AlterKind::drop_constraint)
    context.diagnostics.add(DiagnosticId::tsql_construct_refused, node->span,
                            {"DROP CONSTRAINT, which may name that of a default"});
  if (action != nullptr && action->action == AlterKind::disable_constraint &&
      !is_settled_switch(table, *action, context.catalog))
    context.diagnostics.add(DiagnosticId::tsql_construct_refused, node->span,
                            {"NOCHECK CONSTRAINT"});
}

Node* apply(RuleContext& context, Node& node) {
  auto& table = static_cast<AlterTable&>(node);
  std::vector<Node*> actions;
  bool same = true;
  for (Node* action : table.actions) {
    report(context, table, action);
    actions.push_back(checked(context, table, with_default(context, table, action)));
    same = same && actions.back() == action;
  }
  if (same) return nullptr;
  AlterTable* copy = context.build.edit(table);
  copy->actions = context.build.arena().list(actions);
  return copy;
}

}  // namespace

extern const Rule tsql_alter_rule{"tsql_alter", Phase::target, Kind::alter_table, apply};

}  // namespace talora::translators::tsql
