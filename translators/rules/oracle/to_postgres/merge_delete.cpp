// WHEN MATCHED THEN UPDATE SET t.n = s.n DELETE WHERE t.n = 0 -> WHEN MATCHED AND s.n = 0 THEN
// DELETE WHEN MATCHED THEN UPDATE SET n = s.n
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

std::string last_part(const Node* node) {
  const auto* name = as<Name>(node);
  return name == nullptr || name->parts.empty()
             ? std::string()
             : fold_oracle(name->parts.back().text, name->parts.back().quoted);
}

class Updated {
 public:
  Updated(RuleContext& context, const Merge& merge, const MergeBranch& branch)
      : context_(context),
        branch_(branch),
        target_(correlation_name(*merge.target)),
        relation_(context.bindings.symbol(*merge.target).relation) {}

  // The condition over the row as the branch leaves it; null when a new value may be evaluated
  // only once or an assignment is none of single columns.
  Node* condition() {
    for (const Node* node : branch_.assignments) {
      const auto* assignment = as<AssignmentItem>(node);
      const bool plain = assignment != nullptr && assignment->columns.size() == 1 &&
                         is_pure(*assignment->value, context_.bindings);
      if (!plain) return nullptr;
    }
    return replaced(context_.build.duplicate(*branch_.delete_where));
  }

 private:
  Node* replaced(Node* node) {
    if (const auto* name = as<Name>(node)) {
      const Node* value = is_target(*name) ? assigned_to(last_part(name)) : nullptr;
      return value == nullptr ? node : context_.build.duplicate(*value);
    }
    for_each_child(*node, [&](Node*& child) { child = replaced(child); });
    return node;
  }

  bool is_target(const Name& name) const {
    if (name.parts.size() > 1) {
      const Identifier& qualifier = name.parts[name.parts.size() - 2];
      return fold_oracle(qualifier.text, qualifier.quoted) == target_;
    }
    return relation_ != nullptr && context_.bindings.symbol(name).relation == relation_;
  }

  const Node* assigned_to(const std::string& column) const {
    for (const Node* node : branch_.assignments) {
      const auto& assignment = static_cast<const AssignmentItem&>(*node);
      if (last_part(assignment.columns[0]) == column) return assignment.value;
    }
    return nullptr;
  }

  RuleContext& context_;
  const MergeBranch& branch_;
  std::string target_;
  const CatalogRelation* relation_;
};

Node* apply(RuleContext& context, Node& node) {
  auto& merge = static_cast<Merge&>(node);
  std::vector<Node*> branches;
  bool changed = false;
  for (Node* entry : merge.branches) {
    auto* branch = as<MergeBranch>(entry);
    if (branch == nullptr || branch->delete_where == nullptr) {
      branches.push_back(entry);
      continue;
    }
    Node* gone = Updated(context, merge, *branch).condition();
    if (gone == nullptr) {
      context.diagnostics.add(DiagnosticId::merge_refused, branch->delete_where->span,
                              {"DELETE WHERE looks at a value that changes when it is read"});
      return nullptr;
    }
    MergeBranch* removal = context.build.edit(*branch);
    removal->action = MergeAction::remove;
    removal->assignments = {};
    removal->delete_where = nullptr;
    removal->condition =
        branch->condition == nullptr
            ? gone
            : context.build.binary(*gone, BinaryOperator::logical_and,
                                   context.build.duplicate(*branch->condition), gone);
    MergeBranch* update = context.build.edit(*branch);
    update->delete_where = nullptr;
    branches.push_back(removal);
    branches.push_back(update);
    changed = true;
  }
  if (!changed) return nullptr;
  Merge* copy = context.build.edit(merge);
  copy->branches = context.build.arena().list(branches);
  return copy;
}

}  // namespace

extern const Rule merge_delete_rule{"merge_delete", Phase::shape, Kind::merge, apply};

}  // namespace talora::translators::oracle
