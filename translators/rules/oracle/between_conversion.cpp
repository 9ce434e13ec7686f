// varchar BETWEEN 1 AND 9 -> talora.to_number(varchar) BETWEEN 1 AND 9
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& between = static_cast<Between&>(node);
  const TypeKind kind = kind_of(context, between.operand);
  Want want = want_of(kind);
  const TypeKind low_kind = kind_of(context, between.low);
  const TypeKind high_kind = kind_of(context, between.high);
  if (is_string(kind)) {
    // A number or a date on either side converts the text.
    for (TypeKind bound : {low_kind, high_kind}) {
      if (is_numeric(bound) || is_datetime(bound)) want = want_of(bound);
    }
    if (want == Want::text) return nullptr;
  }
  if (want == Want::any || kind == TypeKind::unknown) return nullptr;
  Node* operand = convert(context, between.operand, want);
  Node* low = low_kind == TypeKind::unknown ? between.low : convert(context, between.low, want);
  Node* high = high_kind == TypeKind::unknown ? between.high : convert(context, between.high, want);
  if (operand == between.operand && low == between.low && high == between.high) return nullptr;
  Between* copy = context.build.edit(between);
  copy->operand = operand;
  copy->low = low;
  copy->high = high;
  return copy;
}

}  // namespace

extern const Rule between_conversion_rule{"between_conversion", Phase::value, Kind::between, apply};

}  // namespace talora::translators::oracle
