// CONSTRAINT stock PRIMARY KEY beside a table stock -> CONSTRAINT stock_key PRIMARY KEY
#include "translators/bind/catalog_types.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

const Node* table_of(const Node& root) {
  if (const auto* table = as<CreateTable>(&root)) return table->name;
  const auto* alter = as<AlterTable>(&root);
  return alter == nullptr ? nullptr : alter->name;
}

// The index of a key shares its schema's names with tables, views and sequences there; in Oracle
// each sort has a namespace of its own (SQL Language Reference 19c, "Database Object Naming
// Rules").
Node* apply(RuleContext& context, Node& node) {
  const auto& constraint = static_cast<const Constraint&>(node);
  const Node* table = table_of(*context.tree.root);
  const bool key = constraint.constraint_kind == ConstraintKind::primary_key ||
                   constraint.constraint_kind == ConstraintKind::unique;
  if (!key || constraint.name.text.empty() || table == nullptr) return nullptr;
  const std::string schema = object_name(table, context.catalog).schema;
  const auto is_taken = [&](const std::string& name) {
    const std::string full = catalog_key(schema, name);
    return context.catalog.relations.contains(full) || context.catalog.sequences.contains(full);
  };
  std::string name = fold_oracle(constraint.name.text, constraint.name.quoted);
  if (!is_taken(name)) return nullptr;
  do
    name += "_KEY";
  while (is_taken(name));
  Constraint* copy = context.build.edit(constraint);
  copy->name = {context.build.arena().text(name), true, constraint.name.span};
  context.diagnostics.add(DiagnosticId::member_renamed, constraint.span,
                          {"constraint " + std::string(constraint.name.text), target_fold(name)});
  return copy;
}

}  // namespace

extern const Rule key_named_as_table_rule{"key_named_as_table", Phase::target, Kind::constraint,
                                          apply};

}  // namespace talora::translators::oracle
