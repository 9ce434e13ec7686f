// Finds calls of runtime helpers below a column, constraint or index.
#include "translators/rules/runtime_function_use.hpp"

#include "model/tree/walk.hpp"

#include <string>

<<<<<<<< HEAD:translators/rules/to_mysql/runtime_in_check.cpp
namespace talora::translators::to_mysql {
========
namespace talora::translators {
>>>>>>>> main:translators/rules/runtime_function_use.cpp

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

<<<<<<<< HEAD:translators/rules/to_mysql/runtime_in_check.cpp
}  // namespace

extern const Rule runtime_in_check_rule{"runtime_in_check", Phase::target, Kind::constraint, apply};

}  // namespace talora::translators::to_mysql
========
}  // namespace talora::translators
>>>>>>>> main:translators/rules/runtime_function_use.cpp
