// PRINT x -> RAISE NOTICE '%', x
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  if (!context.in_routine) return nullptr;
  const auto& print = static_cast<PrintStatement&>(node);
  Node* text = tsql_as_text(context, print.value);
  return context.build.target_statement(node, "RAISE NOTICE '%', coalesce($1, '')", {text});
}

}  // namespace

extern const Rule tsql_print_rule{"tsql_print", Phase::target, Kind::print_statement, apply};

}  // namespace talora::translators::tsql
