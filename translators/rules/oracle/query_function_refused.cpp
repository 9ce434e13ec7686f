// WITH FUNCTION that no rule took -> refused by name
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  for (const Node* item : static_cast<const WithClause&>(node).items) {
    const auto* routine = as<Routine>(item);
    const auto* name = routine == nullptr ? nullptr : as<Name>(routine->name);
    // In the session's own schema it is created before the query.
    if (is<Cte>(item) || (name != nullptr && name->parts.size() > 1)) continue;
    context.diagnostics.add(DiagnosticId::construct_refused, item->span, {"WITH FUNCTION"});
  }
  return nullptr;
}

}  // namespace

extern const Rule query_function_refused_rule{"query_function_refused", Phase::target,
                                              Kind::with_clause, apply};

}  // namespace talora::translators::oracle
