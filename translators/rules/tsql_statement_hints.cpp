// OPTION (…) of T-SQL's statements.
#include "translators/rules/tsql_statement_hints.hpp"

#include "translators/rules/recursion_limit.hpp"

#include <cstdlib>
#include <string>

namespace talora::translators {

bool report_hints(RuleContext& context, const List& hints) {
  constexpr std::string_view recursion = "MAXRECURSION";
  for (const Node* hint : hints) {
    const std::string_view words = as<Hint>(hint)->words;
    if (words.starts_with(recursion)) {
      const std::string limit(words.substr(recursion.size() + 1));
      context.diagnostics.add(DiagnosticId::tsql_recursion_limit, hint->span, {limit});
      const int turns = std::atoi(limit.c_str());
      if (turns == 0 || turns > default_recursion_limit) report_recursion_limit(context, *hint);
    } else {
      context.diagnostics.add(DiagnosticId::tsql_hint_dropped, hint->span, {std::string(words)});
    }
  }
  return !hints.empty();
}

}  // namespace talora::translators
