// UPDATE t SET x = RAND(): one number for all rows in the source; refused
#include "model/tree/walk.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  walk(node, [&](const Node& part) {
    const auto* call = as<Call>(&part);
    if (call != nullptr && tsql_function(context, *call) == "RAND")
      context.diagnostics.add(DiagnosticId::tsql_function_refused, part.span,
                              {"RAND", "one number for all rows of an UPDATE"});
    return !is<Query>(&part);
  });
  return nullptr;
}

}  // namespace

extern const Rule mysql_random_update_rule{"mysql_random_update", Phase::shape, Kind::update,
                                           apply};

}  // namespace talora::translators::tsql
