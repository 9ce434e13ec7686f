// OUTPUT inserted.a -> RETURNING a
#include "translators/rules/tsql_output.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& statement = static_cast<Insert&>(node);
  if (statement.outputs.empty()) return nullptr;
  Node* returning = returning_of(context, node, statement.outputs, {std::string(), std::nullopt});
  if (returning == nullptr) return nullptr;
  auto* copy = context.build.edit(statement);
  copy->returning = returning;
  copy->outputs = {};
  return copy;
}

}  // namespace

extern const Rule tsql_insert_output_rule{"tsql_insert_output", Phase::shape, Kind::insert, apply};

}  // namespace talora::translators::tsql
