// MySQL 8.4 Reference Manual, "WITH (Common Table Expressions)"; MariaDB documentation,
// "max_recursive_iterations".
#include "translators/rules/recursion_limit.hpp"

namespace talora::translators {

void report_recursion_limit(RuleContext& context, const Node& node) {
  if (context.profile.family != TargetFamily::mysql) return;
  context.diagnostics.add(context.profile.product == "mariadb" ? DiagnosticId::recursion_cut
                                                               : DiagnosticId::recursion_limit,
                          node.span);
}

}  // namespace talora::translators
