// Functions of a query (WITH FUNCTION): temporary functions of the session before the query.
#include "translators/expand/expand.hpp"

namespace talora::translators {

std::optional<Expansion> expand_query_functions(RuleContext& context, Node& root) {
  auto* query = as<Query>(&root);
  const auto* with = query == nullptr ? nullptr : as<WithClause>(query->with);
  if (with == nullptr) return std::nullopt;
  Expansion expansion;
  std::vector<Node*> others;
  for (Node* item : with->items) {
    if (!is<Routine>(item)) {
      others.push_back(item);
      continue;
    }
    auto* create = context.build.arena().make<CreateRoutine>(item->span);
    create->or_replace = true;
    create->routine = item;
    ExpandedUnit unit;
    unit.root = create;
    expansion.units.push_back(std::move(unit));
  }
  if (expansion.units.empty()) return std::nullopt;
  Query* copy = context.build.edit(*query);
  WithClause* kept = context.build.edit(*with);
  kept->items = context.build.arena().list(others);
  copy->with = others.empty() ? nullptr : kept;
  ExpandedUnit unit;
  unit.root = copy;
  expansion.units.push_back(std::move(unit));
  return expansion;
}

}  // namespace talora::translators
