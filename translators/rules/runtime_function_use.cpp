// Finds calls of runtime helpers below a column, constraint or index.
#include "translators/rules/runtime_function_use.hpp"

#include "model/tree/walk.hpp"

#include <string>

namespace talora::translators {

Node* refuse_runtime_function(RuleContext& context, Node& node) {
  walk(node, [&](const Node& part) {
    const auto* target = as<TargetExpression>(&part);
    if (target == nullptr || target->helper.empty()) return true;
    context.diagnostics.add(DiagnosticId::construct_refused, part.span,
                            {"the runtime function " + std::string(target->helper) +
                             " in a column, constraint or index"});
    return false;
  });
  return nullptr;
}

}  // namespace talora::translators
