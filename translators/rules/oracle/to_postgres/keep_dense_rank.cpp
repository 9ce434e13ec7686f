// MAX(n) KEEP (DENSE_RANK LAST ORDER BY d) -> (array_agg(n ORDER BY d DESC NULLS FIRST, n DESC
// NULLS LAST))[1]
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

std::string_view order_suffix(const OrderItem& item, bool reversed) {
  bool descending = item.descending;
  bool nulls_first =
      item.nulls == NullsOrder::first || (item.nulls == NullsOrder::unsaid && item.descending);
  if (reversed) {
    descending = !descending;
    nulls_first = !nulls_first;
  }
  if (descending) return nulls_first ? " DESC NULLS FIRST" : " DESC NULLS LAST";
  return nulls_first ? " NULLS FIRST" : " NULLS LAST";
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const auto* keep = as<KeepClause>(call.keep);
  if (keep == nullptr) return nullptr;
  const std::string name = builtin_name(context, call);
  const bool wanted = (name == "MAX" || name == "MIN") && call.arguments.size() == 1;
  if (!wanted || call.over != nullptr || call.filter != nullptr ||
      !is_pure(*call.arguments[0], context.bindings)) {
    context.diagnostics.add(DiagnosticId::function_refused, node.span,
                            {name + " KEEP", "only MAX and MIN without OVER are translated"});
    return nullptr;
  }
  // The best row of the first (last) rank: sorted by rank, then by the value itself, nulls at the
  // end.
  std::vector<Node*> arguments = {call.arguments[0]};
  std::string pattern = "(array_agg($1 ORDER BY ";
  for (const Node* key : keep->order_by) {
    const auto* item = as<OrderItem>(key);
    if (item == nullptr) return nullptr;
    arguments.push_back(item->expression);
    pattern += '$' + std::to_string(arguments.size());
    pattern += order_suffix(*item, !keep->first);
    pattern += ", ";
  }
  arguments.push_back(context.build.duplicate(*call.arguments[0]));
  pattern += '$' + std::to_string(arguments.size());
  pattern += name == "MAX" ? " DESC NULLS LAST))[1]" : " ASC NULLS LAST))[1]";
  return context.build.target(node, context.build.arena().text(pattern), arguments);
}

}  // namespace

extern const Rule keep_dense_rank_rule{"keep_dense_rank", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
