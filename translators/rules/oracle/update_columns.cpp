// UPDATE t e SET e.a = 1 -> SET a = 1
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& item = static_cast<AssignmentItem&>(node);
  if (item.columns.empty()) {
    context.diagnostics.add(DiagnosticId::construct_refused, node.span, {"UPDATE SET ROW"});
    return nullptr;
  }
  bool changed = false;
  std::vector<Node*> columns;
  for (Node* column : item.columns) {
    const auto* name = as<Name>(column);
    if (name != nullptr && name->parts.size() > 1) {
      Name* bare = context.build.edit(*name);
      bare->parts = name->parts.last(1);
      column = bare;
      changed = true;
    }
    columns.push_back(column);
  }
  if (!changed) return nullptr;
  AssignmentItem* copy = context.build.edit(item);
  copy->columns = context.build.arena().list(columns);
  return copy;
}

}  // namespace

extern const Rule update_columns_rule{"update_columns", Phase::shape, Kind::assignment_item, apply};

}  // namespace talora::translators::oracle
