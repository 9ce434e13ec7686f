// Tables that T-SQL names by a synonym.
#include "translators/rules/tsql_synonym_target.hpp"

#include "translators/rules/conversions.hpp"

#include <string>

namespace talora::translators {

Node* synonym_target(RuleContext& context, const Name& name) {
  if (name.variable || name.parts.empty() || name.parts.size() > 2) return nullptr;
  const auto folded = [](const Identifier& part) { return fold_oracle(part.text, part.quoted); };
  const std::string schema =
      name.parts.size() == 2 ? folded(name.parts[0]) : context.catalog.default_schema;
  if (!context.catalog.synonyms.contains(catalog_key(schema, folded(name.parts.back()))))
    return nullptr;
  const CatalogRelation* relation = context.bindings.symbol(name).relation;
  if (relation == nullptr) return nullptr;
  context.diagnostics.add(DiagnosticId::synonym_resolved, name.span,
                          {describe(name), relation->schema + "." + relation->name});
  Arena& arena = context.build.arena();
  auto* copy = context.build.edit(name);
  copy->parts = arena.identifiers({{arena.text(relation->schema), false, name.span},
                                   {arena.text(relation->name), false, name.span}});
  return copy;
}

}  // namespace talora::translators
