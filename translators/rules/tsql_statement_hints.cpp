// OPTION (…) of T-SQL's statements.
#include "translators/rules/tsql_statement_hints.hpp"

#include <string>

namespace talora::translators {

bool report_hints(RuleContext& context, const List& hints) {
  constexpr std::string_view recursion = "MAXRECURSION";
  for (const Node* hint : hints) {
    const std::string_view words = as<Hint>(hint)->words;
    if (words.starts_with(recursion)) {
      context.diagnostics.add(DiagnosticId::tsql_recursion_limit, hint->span,
                              {std::string(words.substr(recursion.size() + 1))});
    } else {
      context.diagnostics.add(DiagnosticId::tsql_hint_dropped, hint->span, {std::string(words)});
    }
  }
  return !hints.empty();
}

}  // namespace talora::translators
