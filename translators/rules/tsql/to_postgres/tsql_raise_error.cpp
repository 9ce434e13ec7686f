// RAISERROR ('text %d', 16, 1, x) -> PERFORM talora.raise_error('text %d', 16, 1, ARRAY[x])
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& raised = static_cast<RaiseError&>(node);
  const Type number = tsql_integer(int_digits);
  if (!is_text(tsql_type(context, *raised.message)) || raised.arguments.size() > 6) {
    context.diagnostics.add(DiagnosticId::tsql_code_refused, node.span,
                            {"RAISERROR with the number of a message"});
    return nullptr;
  }
  std::vector<Node*> arguments{tsql_as_text(context, raised.message),
                               tsql_convert(context, raised.severity, number, false),
                               tsql_convert(context, raised.state, number, false)};
  std::string list;
  for (Node* argument : raised.arguments) {
    arguments.push_back(tsql_as_text(context, argument));
    list += (list.empty() ? "$" : ", $") + std::to_string(arguments.size());
  }
  const std::string pattern =
      "PERFORM talora.raise_error($1, $2, $3, CAST(ARRAY[" + list + "] AS text[]))";
  return context.build.target_statement(node, context.build.arena().text(pattern), arguments,
                                        "raise_error");
}

}  // namespace

extern const Rule tsql_raise_error_rule{"tsql_raise_error", Phase::value, Kind::raise_error, apply};

}  // namespace talora::translators::tsql
