// OUTPUT inserted.a -> RETURNING a
#include "translators/rules/tsql_output.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& statement = static_cast<Update&>(node);
  if (statement.outputs.empty()) return nullptr;
  Node* returning =
      returning_of(context, node, statement.outputs, {.inserted = "", .deleted = std::nullopt});
  if (returning == nullptr) return nullptr;
  auto* copy = context.build.edit(statement);
  copy->returning = returning;
  copy->outputs = {};
  return copy;
}

}  // namespace

extern const Rule tsql_update_output_rule{"tsql_update_output", Phase::shape, Kind::update, apply};

}  // namespace talora::translators::tsql
