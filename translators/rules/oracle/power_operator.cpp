// a ** b -> power(a, b)
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& binary = static_cast<Binary&>(node);
  if (binary.op != BinaryOperator::power) return nullptr;
  return context.build.phrase(node, Phrase::power,
                              {convert(context, binary.left, Want::numeric),
                               convert(context, binary.right, Want::numeric)});
}

}  // namespace

extern const Rule power_operator_rule{"power_operator", Phase::value, Kind::binary, apply};

}  // namespace talora::translators::oracle
