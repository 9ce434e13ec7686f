// TRIM(x) -> trim(x); other characters as the source compares them
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& trim = static_cast<Trim&>(node);
  Node* operand = tsql_as_text(context, trim.operand);
  if (trim.characters == nullptr)
    return typed_target(context, node, tsql_type(context, node),
                        trim.side == TrimSide::leading    ? "ltrim($1, ' ')"
                        : trim.side == TrimSide::trailing ? "rtrim($1, ' ')"
                                                          : "btrim($1, ' ')",
                        {operand});
  if (operand == trim.operand) return nullptr;
  Trim* copy = context.build.edit(trim);
  copy->operand = operand;
  return copy;
}

}  // namespace

extern const Rule tsql_trim_rule{"tsql_trim", Phase::value, Kind::trim, apply};

}  // namespace talora::translators::tsql
