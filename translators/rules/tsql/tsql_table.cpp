// CREATE TABLE t (…) ON [PRIMARY] -> CREATE TABLE t (…)
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& table = static_cast<CreateTable&>(node);
  if (table.properties.empty()) return nullptr;
  std::vector<Node*> kept;
  for (Node* property : table.properties) {
    const auto* run = as<Verbatim>(property);
    if (run != nullptr) {
      context.diagnostics.add(DiagnosticId::tsql_storage_dropped, property->span,
                              {std::string(run->what)});
    } else {
      kept.push_back(property);
    }
  }
  if (kept.size() == table.properties.size()) return nullptr;
  CreateTable* copy = context.build.edit(table);
  copy->properties = context.build.arena().list(kept);
  return copy;
}

}  // namespace

extern const Rule tsql_table_rule{"tsql_table", Phase::shape, Kind::create_table, apply};

}  // namespace talora::translators::tsql
