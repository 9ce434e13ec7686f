// DATE '1500-01-01' -> the same, with a finding: the target's calendar is another one
#include "translators/rules/rule.hpp"

namespace talora::translators::common {

namespace {

// Oracle's dates before the reform are Julian (SQL Language Reference 19c, "Using Julian Days");
// those of PostgreSQL, MySQL and SQL Server are Gregorian throughout.
constexpr std::string_view first_gregorian = "1582-10-15";

Node* apply(RuleContext& context, Node& node) {
  const auto& literal = static_cast<const Literal&>(node);
  const bool dated =
      literal.literal_kind == LiteralKind::date || literal.literal_kind == LiteralKind::timestamp;
  if (!dated || context.source != SourceDialect::oracle) return nullptr;
  if (literal.text.substr(0, first_gregorian.size()) < first_gregorian)
    context.diagnostics.add(DiagnosticId::julian_calendar, node.span);
  return nullptr;
}

}  // namespace

extern const Rule julian_dates_rule{"julian_dates", Phase::target, Kind::literal, apply};

}  // namespace talora::translators::common
