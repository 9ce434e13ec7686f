// x COLLATE Latin1_General_BIN2 -> x COLLATE "C"
#include "translators/rules/tsql_values.hpp"
#include "translators/tables/tsql_collations.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& collate = static_cast<Collate&>(node);
  if (collate.operand == nullptr) return nullptr;
  const TargetCollation target = target_collation(collate.collation.text, context.profile);
  if (target.name.empty()) {
    context.diagnostics.add(DiagnosticId::tsql_collation_refused, node.span,
                            {std::string(collate.collation.text)});
    return nullptr;
  }
  return typed_target(context, node, tsql_type(context, *collate.operand),
                      "$1 COLLATE " + std::string(target.name), {collate.operand}, Binding::cast,
                      target.helper);
}

}  // namespace

extern const Rule tsql_collate_rule{"tsql_collate", Phase::value, Kind::collate, apply};

}  // namespace talora::translators::tsql
