// GROUPING_ID(a, b) -> grouping(a, b): MySQL has it behind WITH ROLLUP, MariaDB not at all
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<const Call&>(node);
  const std::string name = builtin_name(context, call);
  const bool grouping = name == "GROUPING" || name == "GROUPING_ID";
  if (!grouping || context.profile.product == "mariadb") return nullptr;  // its row refuses
  std::string pattern = "grouping(";
  for (std::size_t i = 1; i <= call.arguments.size(); ++i)
    pattern += (i > 1 ? ", $" : "$") + std::to_string(i);
  Node* made = context.build.target(call, context.build.arena().text(pattern + ")"),
                                    {call.arguments.begin(), call.arguments.end()});
  context.bindings.copy(call, *made);
  return made;
}

}  // namespace

extern const Rule grouping_function_rule{"grouping_function", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
