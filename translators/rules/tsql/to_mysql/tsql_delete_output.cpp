// OUTPUT inserted.a -> RETURNING a
#include "translators/rules/tsql_output.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& statement = static_cast<Delete&>(node);
  if (statement.outputs.empty()) return nullptr;
  Node* returning =
      returning_of(context, node, statement.outputs, {.inserted = std::nullopt, .deleted = ""});
  if (returning == nullptr) return nullptr;
  auto* copy = context.build.edit(statement);
  copy->returning = returning;
  copy->outputs = {};
  return copy;
}

}  // namespace

extern const Rule tsql_delete_output_rule{"tsql_delete_output", Phase::shape,
                                          Kind::delete_statement, apply};

}  // namespace talora::translators::tsql
