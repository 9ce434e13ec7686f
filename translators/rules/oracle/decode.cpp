// DECODE(x, a, r, d) -> CASE x WHEN a THEN r ELSE d END, NULL matching NULL
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators::oracle {

namespace {

// Oracle compares in the type of the first search and returns the type of the first result.
Want comparison_type(const RuleContext& context, const List& arguments) {
  const TypeKind first = kind_of(context, arguments[1]);
  if (first == TypeKind::null_value) return want_of(kind_of(context, arguments[0]));
  return want_of(first);
}

Want result_type(const RuleContext& context, const List& arguments) {
  const TypeKind first = kind_of(context, arguments[2]);
  return first == TypeKind::null_value ? Want::text : want_of(first);
}

Node* when(RuleContext& context, const Node& like, Node* condition, Node* result) {
  auto* clause = context.build.arena().make<WhenClause>(like.span);
  clause->condition = condition;
  clause->result = result;
  return clause;
}

Node* condition(RuleContext& context, const Node& like, Node* value, Node* search) {
  if (is_null_literal(search)) return context.build.is_null(like, value);
  const bool plain = is<Literal>(search);
  return context.build.binary(like, plain ? BinaryOperator::equal : BinaryOperator::is_not_distinct,
                              value, search);
}

struct Searches {
  bool all_plain = true;  // never null: the simple CASE form says the same
  std::size_t pairs = 0;
};

Searches look_at(const RuleContext& context, const List& arguments) {
  Searches searches;
  for (std::size_t i = 1; i + 1 < arguments.size(); i += 2) {
    searches.all_plain = searches.all_plain && never_null(context, arguments[i]);
    ++searches.pairs;
  }
  return searches;
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (builtin_name(context, call) != "DECODE" || call.arguments.size() < 3) return nullptr;
  const List& arguments = call.arguments;
  const Searches searches = look_at(context, arguments);
  const Want compare = comparison_type(context, arguments);
  const Want results = result_type(context, arguments);
  Node* value = convert(context, arguments[0], compare);
  if (!searches.all_plain && searches.pairs > 1 && !is_pure(*value, context.bindings)) {
    context.diagnostics.add(DiagnosticId::function_refused, node.span,
                            {"DECODE", "its first argument must be evaluated only once"});
    return nullptr;
  }
  std::vector<Node*> clauses;
  for (std::size_t i = 1; i + 1 < arguments.size(); i += 2) {
    Node* search = convert(context, arguments[i], compare);
    Node* result = convert(context, arguments[i + 1], results);
    if (searches.all_plain) {
      clauses.push_back(when(context, node, search, result));
    } else {
      Node* again = clauses.empty() ? value : context.build.duplicate(*value);
      clauses.push_back(when(context, node, condition(context, node, again, search), result));
    }
  }
  auto* result = context.build.arena().make<CaseExpression>(node.span);
  context.bindings.copy(node, *result);
  if (searches.all_plain) result->operand = value;
  result->branches = context.build.arena().list(clauses);
  if (arguments.size() % 2 == 0) {
    result->otherwise = convert(context, arguments[arguments.size() - 1], results);
  }
  return result;
}

}  // namespace

extern const Rule decode_rule{"decode", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
