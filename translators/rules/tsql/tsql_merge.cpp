// MERGE t USING s ON … WHEN …: the target's MERGE, values as the columns take them
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

bool refused(RuleContext& context, const Merge& merge) {
  std::string what;
  for (const Node* node : merge.branches) {
    if (static_cast<const MergeBranch*>(node)->by_source) what = "WHEN NOT MATCHED BY SOURCE";
  }
  if (!merge.outputs.empty()) what = "OUTPUT";
  if (merge.top != nullptr) what = "TOP";
  if (!what.empty()) context.diagnostics.add(DiagnosticId::tsql_merge_refused, merge.span, {what});
  return !what.empty();
}

const CatalogRelation* target_relation(const RuleContext& context, const Merge& merge) {
  const auto* ref = as<TableRef>(merge.target);
  return context.bindings.symbol(ref != nullptr ? *ref->name : *merge.target).relation;
}

// SET t.c = x names the column alone on the target.
List plain_assignments(RuleContext& context, const List& assignments) {
  std::vector<Node*> items;
  for (Node* node : assignments) {
    const auto* item = as<AssignmentItem>(node);
    const auto* column =
        item == nullptr || item->columns.size() != 1 ? nullptr : as<Name>(item->columns[0]);
    if (column == nullptr) {
      context.diagnostics.add(DiagnosticId::tsql_merge_refused, node->span, {"this assignment"});
      continue;
    }
    AssignmentItem* copy = context.build.edit(*item);
    Name* name = context.build.edit(*column);
    name->parts = column->parts.subspan(column->parts.size() - 1);
    copy->columns = context.build.arena().list({name});
    items.push_back(copy);
  }
  return context.build.arena().list(items);
}

void insert_values(RuleContext& context, MergeBranch& branch, const CatalogRelation* relation) {
  if (relation == nullptr) {
    context.diagnostics.add(DiagnosticId::tsql_merge_refused, branch.span,
                            {"a target that is not known"});
    return;
  }
  std::vector<Node*> values;
  std::size_t position = 0;
  for (std::size_t i = 0; i < branch.values.size(); ++i) {
    const CatalogColumn* column = nullptr;
    if (!branch.columns.empty()) {
      if (i < branch.columns.size())
        column = relation->find_column(fold_oracle(branch.columns[i].text, false));
    } else {
      while (position < relation->columns.size() &&
             (relation->columns[position].is_identity || relation->columns[position].is_computed))
        ++position;
      if (position < relation->columns.size()) column = &relation->columns[position++];
    }
    values.push_back(column == nullptr
                         ? branch.values[i]
                         : tsql_convert(context, branch.values[i], column->type, false));
  }
  branch.values = context.build.arena().list(values);
}

Node* apply(RuleContext& context, Node& node) {
  auto& merge = static_cast<Merge&>(node);
  if (refused(context, merge)) return nullptr;
  for (const Node* hint : merge.hints)
    context.diagnostics.add(DiagnosticId::tsql_hint_dropped, hint->span,
                            {std::string(static_cast<const Hint*>(hint)->words)});
  Merge* copy = context.build.edit(merge);
  copy->hints = {};
  std::vector<Node*> branches;
  for (Node* each : merge.branches) {
    MergeBranch* branch = context.build.edit(*static_cast<MergeBranch*>(each));
    branch->assignments = plain_assignments(context, branch->assignments);
    if (branch->action == MergeAction::insert)
      insert_values(context, *branch, target_relation(context, merge));
    branches.push_back(branch);
  }
  copy->branches = context.build.arena().list(branches);
  return copy;
}

}  // namespace

extern const Rule tsql_merge_rule{"tsql_merge", Phase::target, Kind::merge, apply};

}  // namespace talora::translators::tsql
