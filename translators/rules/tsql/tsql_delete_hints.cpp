// OPTION (…): left out and said; MAXRECURSION is a limit that the target has not
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

void report(RuleContext& context, const Node& hint) {
  const std::string_view words = as<Hint>(&hint)->words;
  constexpr std::string_view recursion = "MAXRECURSION";
  if (words.starts_with(recursion)) {
    context.diagnostics.add(DiagnosticId::tsql_recursion_limit, hint.span,
                            {std::string(words.substr(recursion.size() + 1))});
  } else {
    context.diagnostics.add(DiagnosticId::tsql_hint_dropped, hint.span, {std::string(words)});
  }
}

Node* apply(RuleContext& context, Node& node) {
  auto& statement = static_cast<Delete&>(node);
  if (statement.hints.empty()) return nullptr;
  for (const Node* hint : statement.hints)
    report(context, *hint);
  auto* copy = context.build.edit(statement);
  copy->hints = {};
  return copy;
}

}  // namespace

extern const Rule tsql_delete_hints_rule{"tsql_delete_hints", Phase::shape, Kind::delete_statement,
                                         apply};

}  // namespace talora::translators::tsql
