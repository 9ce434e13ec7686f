// INSERT ALL|FIRST -> refused by name
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& insert = static_cast<InsertAll&>(node);
  context.diagnostics.add(DiagnosticId::construct_refused, node.span,
                          {insert.first ? "INSERT FIRST" : "INSERT ALL"});
  return nullptr;
}

}  // namespace

extern const Rule insert_branches_rule{"insert_branches", Phase::target, Kind::insert_all, apply};

}  // namespace talora::translators::oracle
