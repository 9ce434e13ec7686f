// ROWNUM <= n and its relatives read as a limit.
#include "translators/rules/rownum_limit.hpp"

#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"

#include <charconv>
#include <optional>
#include <string>

namespace talora::translators {

namespace {

bool is_rownum(const Node* node) {
  const auto* column = as<PseudoColumn>(node);
  return column != nullptr && column->which == PseudoColumnKind::rownum;
}

std::optional<long> whole_number(const Node* node) {
  const auto* literal = as<Literal>(node);
  if (literal == nullptr || literal->literal_kind != LiteralKind::number) return std::nullopt;
  long value = 0;
  const std::string_view text = literal->text;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

BinaryOperator mirrored(BinaryOperator op) {
  switch (op) {
    case BinaryOperator::less:
      return BinaryOperator::greater;
    case BinaryOperator::less_equal:
      return BinaryOperator::greater_equal;
    case BinaryOperator::greater:
      return BinaryOperator::less;
    case BinaryOperator::greater_equal:
      return BinaryOperator::less_equal;
    default:
      return op;
  }
}

// A limit that is no literal may be below zero, where Oracle returns no row and the target fails.
Node* guarded(RuleContext& context, Node* bound, bool exclusive) {
  return context.build.phrase(*bound, exclusive ? Phrase::count_below : Phrase::count_above_zero,
                              {bound});
}

void set_upper(RuleContext& context, RownumLimit& limit, Node* bound, bool exclusive) {
  const auto whole = whole_number(bound);
  Node* count = nullptr;
  if (whole) {
    const long value = exclusive ? *whole - 1 : *whole;
    if (value <= 0) limit.never = true;
    count = context.build.number(*bound, std::to_string(value));
  } else {
    count = guarded(context, convert(context, bound, Want::number), exclusive);
  }
  limit.limit = limit.limit == nullptr
                    ? count
                    : context.build.phrase(*bound, Phrase::count_least, {limit.limit, count});
}

// ROWNUM op bound
bool add_comparison(RuleContext& context, RownumLimit& limit, BinaryOperator op, Node* bound) {
  const auto whole = whole_number(bound);
  switch (op) {
    case BinaryOperator::less_equal:
      set_upper(context, limit, bound, false);
      return true;
    case BinaryOperator::less:
      set_upper(context, limit, bound, true);
      return true;
    case BinaryOperator::equal:
      if (!whole) return false;
      if (*whole == 1) set_upper(context, limit, bound, false);
      limit.never = limit.never || *whole != 1;
      return true;
    case BinaryOperator::greater_equal:
      if (!whole) return false;
      limit.never = limit.never || *whole > 1;
      return true;
    case BinaryOperator::greater:
      if (!whole) return false;
      limit.never = limit.never || *whole > 0;
      return true;
    default:
      return false;
  }
}

bool add_condition(RuleContext& context, RownumLimit& limit, Node* condition) {
  if (auto* between = as<Between>(condition)) {
    const auto low = whole_number(between->low);
    if (!is_rownum(between->operand) || between->negated || !low) return false;
    limit.never = limit.never || *low > 1;
    set_upper(context, limit, between->high, false);
    return true;
  }
  auto* binary = as<Binary>(condition);
  if (binary == nullptr) return false;
  const bool left = is_rownum(binary->left);
  Node* bound = left ? binary->right : binary->left;
  if ((!left && !is_rownum(binary->right)) ||
      holds_pseudo_column(bound, PseudoColumnKind::rownum)) {
    return false;
  }
  return add_comparison(context, limit, left ? binary->op : mirrored(binary->op), bound);
}

}  // namespace

RownumLimit rownum_limit(RuleContext& context, Node* where) {
  RownumLimit limit;
  for (Node* condition : conjuncts(where)) {
    if (!holds_pseudo_column(condition, PseudoColumnKind::rownum)) {
      limit.others.push_back(condition);
      continue;
    }
    limit.found = true;
    if (!add_condition(context, limit, condition)) {
      limit.refused = true;
      context.diagnostics.add(DiagnosticId::rownum_refused, condition->span, {"in this condition"});
    }
  }
  if (limit.never) limit.limit = nullptr;
  return limit;
}

Node* fetch_first(RuleContext& context, const Node& like, Node* limit) {
  auto* fetch = context.build.arena().make<FetchClause>(like.span);
  fetch->count = limit;
  return fetch;
}

}  // namespace talora::translators
