// STRING_AGG(x, ', ') WITHIN GROUP (ORDER BY y) -> string_agg(x, ', ' ORDER BY y)
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (tsql_function(context, call) != "STRING_AGG" || call.arguments.size() != 2) return nullptr;
  Node* value = tsql_as_text(context, call.arguments[0]);
  const bool same = value == call.arguments[0] && !call.within_group;
  if (same) return nullptr;
  Call* copy = context.build.edit(call);
  copy->arguments = context.build.arena().list({value, call.arguments[1]});
  copy->within_group = false;
  return copy;
}

}  // namespace

extern const Rule tsql_string_agg_rule{"tsql_string_agg", Phase::value, Kind::call, apply};

}  // namespace talora::translators::tsql
