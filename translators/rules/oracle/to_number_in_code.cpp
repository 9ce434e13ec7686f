// n := TO_NUMBER(s) -> n := talora.to_number_code(s), which raises VALUE_ERROR, not INVALID_NUMBER
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

constexpr std::string_view in_sql = "talora.to_number(";
constexpr std::string_view in_code = "talora.to_number_code(";

Node* apply(RuleContext& context, Node& node) {
  const auto& target = static_cast<TargetExpression&>(node);
  if (context.in_sql || !target.pattern.starts_with(in_sql)) return nullptr;
  const std::string text = std::string(in_code) + std::string(target.pattern.substr(in_sql.size()));
  TargetExpression* copy = context.build.edit(target);
  copy->pattern = context.build.arena().text(text);
  copy->helper = target.helper == "to_number" ? "to_number_code" : "to_number_format_code";
  return copy;
}

}  // namespace

extern const Rule to_number_in_code_rule{"to_number_in_code", Phase::target,
                                         Kind::target_expression, apply};

}  // namespace talora::translators::oracle
