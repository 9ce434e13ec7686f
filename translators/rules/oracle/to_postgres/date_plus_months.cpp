// date + INTERVAL '1' MONTH -> talora.plus_months(date, INTERVAL '1' MONTH), which raises
// ORA-01839; TRUNC(date, 'MM') + INTERVAL '1' MONTH stays
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

// Every month has its days 1 to 28.
bool is_in_every_month(const Node* node) {
  if (const auto* target = as<TargetExpression>(node)) {
    return target->pattern.starts_with("date_trunc('month'") ||
           target->pattern.starts_with("date_trunc('quarter'") ||
           target->pattern.starts_with("date_trunc('year'");
  }
  const auto* literal = as<Literal>(node);
  if (literal == nullptr || literal->text.size() < 10) return false;
  return (literal->literal_kind == LiteralKind::date ||
          literal->literal_kind == LiteralKind::timestamp) &&
         literal->text.substr(8, 2) <= "28";
}

Node* apply(RuleContext& context, Node& node) {
  auto& binary = static_cast<Binary&>(node);
  const bool minus = binary.op == BinaryOperator::subtract;
  if (!minus && binary.op != BinaryOperator::add) return nullptr;
  Node* date = binary.left;
  Node* months = binary.right;
  if (!minus && kind_of(context, date) == TypeKind::interval_ym) std::swap(date, months);
  const TypeKind kind = kind_of(context, date);
  if (!is_datetime(kind) || kind_of(context, months) != TypeKind::interval_ym) return nullptr;
  if (is_in_every_month(date)) return nullptr;
  if (kind == TypeKind::timestamp_tz || kind == TypeKind::timestamp_ltz) {
    context.diagnostics.add(DiagnosticId::interval_month_end, node.span);
    return nullptr;
  }
  return context.build.target(node,
                              minus ? "talora.plus_months($1, -$2)" : "talora.plus_months($1, $2)",
                              {date, months}, Binding::primary, "plus_months");
}

}  // namespace

extern const Rule date_plus_months_rule{"date_plus_months", Phase::value, Kind::binary, apply};

}  // namespace talora::translators::oracle
