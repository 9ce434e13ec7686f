// CONNECT BY over a table -> held: the walk is not written for this target
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& query = static_cast<Query&>(node);
  const auto* select = as<Select>(query.body);
  if (select == nullptr || select->hierarchy == nullptr) return nullptr;
  context.diagnostics.add(DiagnosticId::hierarchy_refused, select->hierarchy->span,
                          {"a walk over a table is not translated for this target"});
  return nullptr;
}

}  // namespace

extern const Rule hierarchy_held_rule{"hierarchy_held", Phase::value, Kind::query, apply};

}  // namespace talora::translators::oracle
