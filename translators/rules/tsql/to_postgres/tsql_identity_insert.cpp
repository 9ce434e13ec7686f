// SET IDENTITY_INSERT t OFF -> SELECT setval(…, the largest number): the counter goes on behind it
#include "model/postgres_text.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/tsql_values.hpp"

#include <string>

namespace talora::translators::tsql {

namespace {

const CatalogColumn* identity_of(const CatalogRelation* relation) {
  if (relation == nullptr) return nullptr;
  for (const CatalogColumn& column : relation->columns) {
    if (column.is_identity) return &column;
  }
  return nullptr;
}

std::string quoted_name(const Name& name) {
  std::string text;
  for (const Identifier& part : name.parts)
    text += (text.empty() ? "" : ".") + postgres::quote_identifier(postgres_name(part));
  return text;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& option = static_cast<const SetOption&>(node);
  const auto* table = as<Name>(option.object);
  if (option.name != "IDENTITY_INSERT" || context.in_routine || table == nullptr) return nullptr;
  if (option.value != "OFF") return nullptr;
  const CatalogColumn* column = identity_of(context.bindings.symbol(*table).relation);
  if (column == nullptr) return nullptr;
  context.diagnostics.add(DiagnosticId::tsql_identity_moved, node.span,
                          {std::string(table->parts.back().text)});
  const std::string name = postgres_name(column->name);
  Node* identity = context.build.name(node, {context.build.arena().text(column->name)});
  return context.build.target_statement(
      node,
      "SELECT setval(pg_get_serial_sequence($1, $2),\n"
      "  greatest(max($3), pg_sequence_last_value(pg_get_serial_sequence($1, $2))))\nFROM $4",
      {context.build.string(node, context.build.arena().text(quoted_name(*table))),
       context.build.string(node, context.build.arena().text(name)), identity, option.object});
}

}  // namespace

extern const Rule tsql_identity_insert_rule{"tsql_identity_insert", Phase::shape, Kind::set_option,
                                            apply};

}  // namespace talora::translators::tsql
