// INSERT INTO bag SELECT … FROM bag -> held: MySQL opens a temporary table once in a statement
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

bool is_one_statement(const Node& root) {
  return is<Query>(&root) || is<Insert>(&root) || is<Update>(&root) || is<Delete>(&root);
}

const CatalogRelation* relation_of(const RuleContext& context, const Node* table) {
  if (const auto* ref = as<TableRef>(table)) table = ref->name;
  return table == nullptr ? nullptr : context.bindings.symbol(*table).relation;
}

// MySQL 8.0 Reference Manual, "TEMPORARY Table Problems": no table twice in the same query, with
// whatever aliases; MariaDB has no such limit.
Node* apply(RuleContext& context, Node& node) {
  const CatalogRelation* relation = relation_of(context, &node);
  const Node& root = *context.tree.root;
  if (relation == nullptr || relation->kind != RelationKind::temporary_table ||
      context.profile.product == "mariadb" || !is_one_statement(root))
    return nullptr;
  const auto* insert = as<Insert>(&root);
  int places = insert != nullptr && is<Name>(insert->target) &&
                       relation_of(context, insert->target) == relation
                   ? 1
                   : 0;
  const Node* first = nullptr;
  walk(root, [&](const Node& part) {
    if (is<TableRef>(&part) && relation_of(context, &part) == relation) {
      if (first == nullptr) first = &part;
      ++places;
    }
    return true;
  });
  if (places > 1 && first == &node) {
    context.diagnostics.add(
        DiagnosticId::foreign_survivor, node.span,
        {"a temporary table at two places of a statement", context.profile.name()});
  }
  return nullptr;
}

}  // namespace

extern const Rule temporary_table_twice_rule{"temporary_table_twice", Phase::shape, Kind::table_ref,
                                             apply};

}  // namespace talora::translators::oracle
