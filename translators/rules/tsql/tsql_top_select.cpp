// (SELECT TOP 1 x FROM t) without a query around it gets one
#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  if (select.top == nullptr || is<Query>(context.parent)) return nullptr;
  return query_of(context, context.build.edit(select));
}

}  // namespace

extern const Rule tsql_top_select_rule{"tsql_top_select", Phase::shape, Kind::select, apply};

}  // namespace talora::translators::tsql
