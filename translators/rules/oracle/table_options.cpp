// CREATE TABLE t (…) TABLESPACE x PARTITION BY … -> CREATE TABLE t (…)
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

bool is_partitioning(const Node* property) {
  const auto* verbatim = as<Verbatim>(property);
  if (verbatim == nullptr) return false;
  const std::string words = fold_oracle(verbatim->what, false);
  return words.find("PARTITION") != std::string::npos;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& table = static_cast<CreateTable&>(node);
  if (!table.temporary.empty()) {
    context.diagnostics.add(DiagnosticId::temporary_table, node.span, {describe(*table.name)});
  }
  if (table.of_type != nullptr) {
    context.diagnostics.add(DiagnosticId::construct_refused, node.span, {"an object table"});
  }
  if (table.properties.empty()) return nullptr;
  for (const Node* property : table.properties) {
    if (is_partitioning(property)) {
      context.diagnostics.add(DiagnosticId::partitioning_dropped, property->span,
                              {describe(*table.name)});
    } else {
      context.diagnostics.add(DiagnosticId::storage_dropped, property->span);
    }
  }
  CreateTable* copy = context.build.edit(table);
  copy->properties = {};
  return copy;
}

}  // namespace

extern const Rule table_options_rule{"table_options", Phase::shape, Kind::create_table, apply};

}  // namespace talora::translators::oracle
