// '' -> NULL
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

bool is_comparison(const Node* node) {
  const auto* binary = as<Binary>(node);
  return binary != nullptr && binary->op >= BinaryOperator::equal &&
         binary->op <= BinaryOperator::greater_equal;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& literal = static_cast<Literal&>(node);
  if (!is_string_literal(&node) || !literal.text.empty()) return nullptr;
  if (is_comparison(context.parent)) {
    context.diagnostics.add(DiagnosticId::empty_string_compared, node.span);
  }
  return context.build.null(node);
}

}  // namespace

extern const Rule empty_string_literal_rule{"empty_string_literal", Phase::value, Kind::literal,
                                            apply};

}  // namespace talora::translators::oracle
