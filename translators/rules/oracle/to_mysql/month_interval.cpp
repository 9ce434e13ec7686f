// d + INTERVAL '1' MONTH: the target gives the month's last day where Oracle raises ORA-01839
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

bool is_month_interval(const Node* node) {
  const auto* literal = as<Literal>(node);
  if (literal == nullptr || literal->literal_kind != LiteralKind::interval) return false;
  return literal->unit.find("MONTH") != std::string_view::npos ||
         literal->unit.find("YEAR") != std::string_view::npos;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& binary = static_cast<Binary&>(node);
  if (binary.op != BinaryOperator::add && binary.op != BinaryOperator::subtract) return nullptr;
  if (is_month_interval(binary.left) || is_month_interval(binary.right))
    context.diagnostics.add(DiagnosticId::interval_month_end, node.span);
  return nullptr;
}

}  // namespace

extern const Rule month_interval_rule{"month_interval", Phase::value, Kind::binary, apply};

}  // namespace talora::translators::oracle
