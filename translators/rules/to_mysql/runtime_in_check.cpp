// CHECK (TRUNC(d, fmt) = d) -> held: no stored function may stand there
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::to_mysql {

namespace {

Node* apply(RuleContext& context, Node& node) {
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

}  // namespace

extern const Rule runtime_in_check_rule{"runtime_in_check", Phase::target, Kind::constraint, apply};

}  // namespace talora::translators::to_mysql
