// EXTRACT(TIMEZONE_REGION FROM x) -> refused; the other fields are the target's
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& extract = static_cast<Extract&>(node);
  if (extract.field == "TIMEZONE_REGION" || extract.field == "TIMEZONE_ABBR") {
    context.diagnostics.add(DiagnosticId::function_refused, node.span,
                            {"EXTRACT", "the target keeps no time zone names in values"});
  }
  const TypeKind kind = kind_of(context, extract.operand);
  if (is_string(kind)) {
    Extract* copy = context.build.edit(extract);
    copy->operand = convert(context, extract.operand, Want::datetime);
    return copy->operand == extract.operand ? nullptr : copy;
  }
  return nullptr;
}

}  // namespace

extern const Rule extract_field_rule{"extract_field", Phase::value, Kind::extract, apply};

}  // namespace talora::translators::oracle
