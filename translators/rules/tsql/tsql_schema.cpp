// CREATE SCHEMA s AUTHORIZATION dbo -> CREATE SCHEMA IF NOT EXISTS s
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& schema = static_cast<CreateSchema&>(node);
  if (schema.name.text.empty()) return nullptr;
  auto* name = context.build.arena().make<Name>(node.span);
  name->parts = context.build.arena().identifiers({schema.name});
  return context.build.target_statement(node, "CREATE SCHEMA IF NOT EXISTS $1", {name});
}

}  // namespace

extern const Rule tsql_schema_rule{"tsql_schema", Phase::shape, Kind::create_schema, apply};

}  // namespace talora::translators::tsql
