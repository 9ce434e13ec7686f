// INSERT INTO bag SELECT … FROM bag -> held: MySQL opens a temporary table once in a statement
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

bool is_one_statement(const Node& node) {
  return is<Query>(&node) || is<Insert>(&node) || is<Update>(&node) || is<Delete>(&node) ||
         is<Merge>(&node);
}

bool is_below(const Node& root, const Node& node) {
  bool found = false;
  walk(root, [&](const Node& part) {
    found = found || &part == &node;
    return !found;
  });
  return found;
}

// The outermost query or DML statement around the node, in code too; null: none.
const Node* statement_around(const Node& root, const Node& node) {
  const Node* found = nullptr;
  walk(root, [&](const Node& part) {
    if (!is_one_statement(part)) return found == nullptr;
    if (found == nullptr && is_below(part, node)) found = &part;
    return false;
  });
  return found;
}

const CatalogRelation* relation_of(const RuleContext& context, const Node* table) {
  if (const auto* ref = as<TableRef>(table)) table = ref->name;
  return table == nullptr ? nullptr : context.bindings.symbol(*table).relation;
}

// MySQL 8.0 Reference Manual, "TEMPORARY Table Problems": no table twice in the same query, with
// whatever aliases; MariaDB has no such limit.
Node* apply(RuleContext& context, Node& node) {
  const CatalogRelation* relation = relation_of(context, &node);
  if (relation == nullptr || relation->kind != RelationKind::temporary_table ||
      context.profile.product == "mariadb")
    return nullptr;
  const Node* statement = statement_around(*context.tree.root, node);
  if (statement == nullptr) return nullptr;
  const auto* insert = as<Insert>(statement);
  int places = insert != nullptr && is<Name>(insert->target) &&
                       relation_of(context, insert->target) == relation
                   ? 1
                   : 0;
  const Node* first = nullptr;
  walk(*statement, [&](const Node& part) {
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
