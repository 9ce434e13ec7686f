// Proofs that an UPDATE changes what it finds, and the count that stands in where there is none.
#include "translators/rules/matched_rows.hpp"

#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/query_parts.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

std::string column_key(const Node* node) {
  const auto* name = as<Name>(node);
  if (name == nullptr || name->parts.empty()) return {};
  const Identifier& last = name->parts.back();
  return fold_oracle(last.text, last.quoted);
}

bool is_constant(const Node* node) {
  const auto* literal = as<Literal>(node);
  return literal != nullptr && (literal->literal_kind == LiteralKind::number ||
                                literal->literal_kind == LiteralKind::string);
}

bool differ(const Node* a, const Node* b) {
  if (!is_constant(a) || !is_constant(b)) return false;
  const auto* left = static_cast<const Literal*>(a);
  const auto* right = static_cast<const Literal*>(b);
  return left->literal_kind == LiteralKind::string && right->literal_kind == left->literal_kind &&
         left->text != right->text;
}

// The condition holds only for rows whose column is something else than `value`.
bool excludes(const Node& condition, const std::string& column, const Node* value) {
  if (const auto* binary = as<Binary>(&condition)) {
    if (column_key(binary->left) != column) return false;
    if (binary->op == BinaryOperator::equal) return differ(binary->right, value);
    return binary->op == BinaryOperator::not_equal && same_tree(binary->right, value);
  }
  const auto* list = as<InList>(&condition);
  if (list == nullptr || list->negated || column_key(list->operand) != column) return false;
  return std::all_of(list->items.begin(), list->items.end(),
                     [&](const Node* item) { return differ(item, value); });
}

}  // namespace

bool surely_changes(const Update& update) {
  const std::vector<Node*> conditions = conjuncts(update.where);
  for (const Node* node : update.assignments) {
    const auto* item = as<AssignmentItem>(node);
    if (item == nullptr || item->columns.size() != 1) continue;
    const std::string column = column_key(item->columns[0]);
    for (const Node* condition : conditions) {
      if (excludes(*condition, column, item->value)) return true;
    }
  }
  return false;
}

Node* count_matched(RuleContext& context, const Update& update, std::string_view variable) {
  Builder& build = context.build;
  if (update.where != nullptr && !is_pure(*update.where, context.bindings)) {
    refuse(context, update, DiagnosticId::plsql_refused,
           {"SQL%ROWCOUNT of an UPDATE whose condition must not be evaluated twice"});
    return nullptr;
  }
  Node* target = key_name(context, update, {variable});
  std::vector<Node*> parts{target, unplaced_copy(context, *update.target)};
  if (update.where != nullptr) parts.push_back(unplaced_copy(context, *update.where));
  target->span = Span{};
  Node* count = build.target_statement(update,
                                       update.where != nullptr
                                           ? "SELECT count(*) INTO $1 FROM $2 WHERE $3 FOR UPDATE"
                                           : "SELECT count(*) INTO $1 FROM $2 FOR UPDATE",
                                       parts);
  count->span = Span{};
  return count;
}

}  // namespace talora::translators
