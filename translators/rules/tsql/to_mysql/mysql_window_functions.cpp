// LAG(x, 1, 0) and GROUPING(x), which MariaDB does not have: refused by name
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<const Call&>(node);
  const std::string name = tsql_function(context, call);
  const bool with_default = (name == "LAG" || name == "LEAD") && call.arguments.size() == 3 &&
                            !context.profile.has(Capability::lag_default);
  const bool grouping = (name == "GROUPING" || name == "GROUPING_ID") &&
                        !context.profile.has(Capability::grouping_function);
  if (with_default || grouping)
    context.diagnostics.add(
        DiagnosticId::tsql_function_refused, node.span,
        {name, with_default ? "the target takes no default" : "the target has no such function"});
  return nullptr;
}

}  // namespace

extern const Rule mysql_window_functions_rule{"mysql_window_functions", Phase::shape, Kind::call,
                                              apply};

}  // namespace talora::translators::tsql
