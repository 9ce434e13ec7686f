// STRING_AGG(x, ', ') WITHIN GROUP (ORDER BY y) -> group_concat(x ORDER BY y SEPARATOR ', ')
#include "translators/rules/tsql_values.hpp"

#include <string>

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (tsql_function(context, call) != "STRING_AGG" || call.arguments.size() != 2) return nullptr;
  const auto* separator = as<Literal>(call.arguments[1]);
  if (separator == nullptr || call.over != nullptr) {
    context.diagnostics.add(DiagnosticId::tsql_function_refused, node.span,
                            {"STRING_AGG", "the separator must be a literal"});
    return nullptr;
  }
  std::vector<Node*> arguments{tsql_as_text(context, call.arguments[0])};
  std::string pattern = "group_concat($1";
  for (const Node* key : call.order_by) {
    const auto* item = as<OrderItem>(key);
    arguments.push_back(item->expression);
    pattern += (arguments.size() == 2 ? " ORDER BY $" : ", $") + std::to_string(arguments.size()) +
               (item->descending ? " DESC" : "");
  }
  arguments.push_back(call.arguments[1]);
  pattern += " SEPARATOR $" + std::to_string(arguments.size()) + ")";
  context.diagnostics.add(DiagnosticId::aggregate_text_limit, node.span, {"STRING_AGG"});
  return typed_target(context, node, tsql_type(context, node), pattern, arguments);
}

}  // namespace

extern const Rule mysql_string_agg_rule{"mysql_string_agg", Phase::value, Kind::call, apply};

}  // namespace talora::translators::tsql
