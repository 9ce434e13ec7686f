// (a - b) * 24 -> extract(epoch from a - b) / 3600, exactly
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

bool is_date(const RuleContext& context, const Node* node) {
  return kind_of(context, node) == TypeKind::date;
}

const Binary* date_difference(const RuleContext& context, const Node* node) {
  const auto* difference = as<Binary>(node);
  if (difference == nullptr || difference->op != BinaryOperator::subtract) return nullptr;
  return is_date(context, difference->left) && is_date(context, difference->right) ? difference
                                                                                   : nullptr;
}

// The product of whole constants of a chain of multiplications over one date difference; 0: no
// such.
long factor_of(const RuleContext& context, const Node* node, const Binary*& difference) {
  difference = date_difference(context, node);
  if (difference != nullptr) return 1;
  const auto* product = as<Binary>(node);
  if (product == nullptr || product->op != BinaryOperator::multiply) return 0;
  const Node* rest = product->left;
  const auto* literal = as<Literal>(product->right);
  if (literal == nullptr) {
    literal = as<Literal>(product->left);
    rest = product->right;
  }
  if (literal == nullptr || literal->literal_kind != LiteralKind::number ||
      literal->text.size() > 5 ||
      literal->text.find_first_not_of("0123456789") != std::string_view::npos) {
    return 0;
  }
  return factor_of(context, rest, difference) * std::stol(std::string(literal->text));
}

constexpr long seconds_of_day = 86400;

Node* apply(RuleContext& context, Node& node) {
  const auto& binary = static_cast<Binary&>(node);
  if (binary.op != BinaryOperator::multiply) return nullptr;
  const auto* parent = as<Binary>(context.parent);
  const Binary* difference = nullptr;
  if (parent != nullptr && parent->op == BinaryOperator::multiply &&
      factor_of(context, parent, difference) > 1) {
    return nullptr;  // a larger idiom
  }
  const long factor = factor_of(context, &node, difference);
  if (factor <= 1 || seconds_of_day % factor != 0) return nullptr;
  const long divisor = seconds_of_day / factor;
  std::vector<Node*> arguments = {difference->left, difference->right};
  if (divisor > 1) arguments.push_back(context.build.number(node, std::to_string(divisor)));
  Node* result = context.build.phrase(
      node, divisor > 1 ? Phrase::seconds_between_over : Phrase::seconds_between, arguments);
  context.bindings.set_type(*result, simple_type(TypeKind::number));
  return result;
}

}  // namespace

extern const Rule date_idioms_rule{"date_idioms", Phase::shape, Kind::binary, apply};

}  // namespace talora::translators::oracle
