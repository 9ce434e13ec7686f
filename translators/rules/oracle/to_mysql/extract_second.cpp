// EXTRACT(SECOND FROM timestamp) -> CAST(extract(SECOND_MICROSECOND FROM x) AS decimal(20, 6)) /
// 1000000
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& extract = static_cast<Extract&>(node);
  if (extract.field != "SECOND" || kind_of(context, extract.operand) != TypeKind::timestamp)
    return nullptr;
  return context.build.target(
      node, "CAST(extract(SECOND_MICROSECOND FROM $1) AS decimal(20, 6)) / 1000000",
      {extract.operand}, Binding::multiplicative);
}

}  // namespace

extern const Rule extract_second_rule{"extract_second", Phase::target, Kind::extract, apply};

}  // namespace talora::translators::oracle
