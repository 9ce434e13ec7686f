// FROM devices -> FROM equipment AS devices where devices is a synonym
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

// The target has no synonyms; the name as written goes on to qualify columns.
Node* apply(RuleContext& context, Node& node) {
  auto& ref = static_cast<TableRef&>(node);
  const auto* name = as<Name>(ref.name);
  if (name == nullptr || name->parts.empty() || !name->link.empty()) return nullptr;
  const Symbol& symbol = context.bindings.symbol(*name);
  const CatalogRelation* relation = symbol.relation;
  const Identifier& last = name->parts.back();
  if (symbol.kind != SymbolKind::relation || relation == nullptr ||
      fold_oracle(last.text, last.quoted) == relation->name) {
    return nullptr;
  }
  context.diagnostics.add(DiagnosticId::synonym_resolved, name->span,
                          {describe(*name), relation->name});
  Arena& arena = context.build.arena();
  std::vector<Identifier> parts;
  const bool elsewhere = relation->schema != context.catalog.default_schema;
  if (!relation->schema.empty() && (elsewhere || name->parts.size() > 1))
    parts.push_back({arena.text(relation->schema), true, name->span});
  parts.push_back({arena.text(relation->name), true, name->span});
  auto* table = context.build.edit(*name);
  table->parts = arena.identifiers(parts);
  TableRef* copy = context.build.edit(ref);
  copy->name = table;
  const bool inserted = context.parent != nullptr && context.parent->kind == Kind::insert;
  if (copy->alias.text.empty() && !inserted) copy->alias = last;
  return copy;
}

}  // namespace

extern const Rule synonym_table_rule{"synonym_table", Phase::shape, Kind::table_ref, apply};

}  // namespace talora::translators::oracle
