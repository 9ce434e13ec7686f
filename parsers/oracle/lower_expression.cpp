// Lowering of arithmetic and of operands: precedence, signs, parentheses, datetime suffixes.
#include "parsers/antlr/shared/operands.hpp"
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// MULTISET below + - || (one level, Oracle's rule for the concatenation operator), then * / MOD,
// then **.
int level_of(std::size_t token) {
  switch (token) {
    case P::K_MULTISET:
      return 0;
    case P::PLUS:
    case P::MINUS:
    case P::CONCAT:
      return 1;
    case P::DOUBLE_STAR:
      return 3;
    default:
      return 2;
  }
}

BinaryOperator operator_of(std::size_t token) {
  switch (token) {
    case P::PLUS:
      return BinaryOperator::add;
    case P::MINUS:
      return BinaryOperator::subtract;
    case P::CONCAT:
      return BinaryOperator::concat;
    case P::STAR:
      return BinaryOperator::multiply;
    case P::SLASH:
      return BinaryOperator::divide;
    case P::DOUBLE_STAR:
      return BinaryOperator::power;
    default:
      return BinaryOperator::modulo;
  }
}

Placed multiset(Lowering& lowering, Placed left, const Rule* op, Placed right) {
  auto* node = lowering.make<MultisetOperation>(cover(left.span, right.span));
  node->op = lowering.words(lowering.run(op));
  node->left = left.node;
  node->right = right.node;
  return {node, node->span};
}

// -a ** b is -(a ** b): the power goes below the signs that the operand's own context holds.
Placed power(Lowering& lowering, Placed left, const Rule* operand, Placed right) {
  Unary* innermost = nullptr;
  std::size_t index = operand->start->getTokenIndex();
  for (Node* node = left.node;
       lowering.tokens[index].type() == P::PLUS || lowering.tokens[index].type() == P::MINUS;
       ++index) {
    innermost = static_cast<Unary*>(node);
    innermost->span.end = right.span.end;
    node = innermost->operand;
  }
  if (innermost == nullptr) return lowering.binary(left, BinaryOperator::power, right);
  Span base = left.span;
  base.begin = lowering.tokens[index].begin();
  innermost->operand =
      lowering.binary({innermost->operand, base}, BinaryOperator::power, right).node;
  return {left.node, cover(left.span, right.span)};
}

// Precedence climbing over operand (value_operator operand)*.
Placed climb(Lowering& lowering, ParseChildren& at, int minimum) {
  const Rule* operand = at.take_rule();
  Placed left{lowering.operand(operand), lowering.span(operand)};
  bool bare = true;  // left is still the operand's own context
  while (!at.done()) {
    const Rule* op = at.peek_rule();
    const std::size_t token = op->start->getType();
    const int level = level_of(token);
    if (level < minimum) break;
    at.step();
    const Placed right = climb(lowering, at, level + 1);
    if (level == 0) {
      left = multiset(lowering, left, op, right);
    } else if (level == 3 && bare) {
      left = power(lowering, left, operand, right);
    } else {
      left = lowering.binary(left, operator_of(token), right);
    }
    bare = false;
  }
  return left;
}

UnaryOperator sign_of(std::size_t token) {
  switch (token) {
    case P::PLUS:
      return UnaryOperator::plus;
    case P::K_PRIOR:
      return UnaryOperator::prior;
    case P::K_CONNECT_BY_ROOT:
      return UnaryOperator::connect_by_root;
    default:
      return UnaryOperator::minus;
  }
}

bool is_sign(std::size_t token) {
  return token == P::PLUS || token == P::MINUS || token == P::K_PRIOR ||
         token == P::K_CONNECT_BY_ROOT;
}

// time_zone : reference | literal | BIND | LPAREN condition RPAREN
Node* lower_time_zone(Lowering& lowering, const Rule* rule) {
  ParseChildren at(rule);
  if (at.token() == P::BIND) return lowering.bind_variable(at, lowering.span(rule));
  at.accept(P::LPAREN);
  const std::size_t kind = at.rule();
  const Rule* inner = at.take_rule();
  if (kind == P::RuleReference) return lowering.reference(inner);
  return kind == P::RuleLiteral ? lowering.literal(inner) : lowering.condition(inner);
}

// operand_suffix : K_AT (K_ZONE_WORD K_ZONE_WORD time_zone | IDENTIFIER) | K_COLLATE object_name
//                | K_INTERVAL_UNIT token_group? K_TO IDENTIFIER token_group?
Node* lower_suffix(Lowering& lowering, Node* operand, const Rule* rule, Span whole) {
  ParseChildren at(rule);
  if (at.token() == P::K_COLLATE) return lowering.verbatim(whole, "COLLATE");
  if (at.accept(P::K_AT)) {
    auto* node = lowering.make<AtTimeZone>(whole);
    node->operand = operand;
    while (at.accept(P::K_ZONE_WORD)) {
    }
    if (const Rule* zone = at.accept_rule(P::RuleTime_zone))
      node->zone = lower_time_zone(lowering, zone);
    return node;
  }
  auto* node = lowering.make<IntervalExpression>(whole);
  node->operand = operand;
  node->unit = lowering.words(lowering.run(rule));
  return node;
}

// (K_CURSOR | K_MULTISET | K_TABLE) LPAREN (query | condition) RPAREN
Node* lower_collection(Lowering& lowering, ParseChildren& at, Span whole) {
  const std::size_t keyword = at.take().getType();
  at.step();
  const bool is_query = at.rule() == P::RuleQuery;
  const Rule* inner = at.take_rule();
  at.step();
  if (keyword == P::K_TABLE || !is_query) {
    return lowering.verbatim(whole,
                             keyword == P::K_TABLE ? "TABLE collection expression" : "MULTISET");
  }
  if (keyword == P::K_CURSOR) {
    auto* node = lowering.make<CursorExpression>(whole);
    node->query = lowering.query(inner);
    return node;
  }
  auto* node = lowering.make<Subquery>(whole);  // CAST sees the word MULTISET itself
  node->query = lowering.query(inner);
  return node;
}

Node* lower_default(Lowering& lowering, ParseChildren& at, Span whole) {
  at.step();
  auto* node = lowering.make<TargetExpression>(whole);  // DEFAULT is the same word everywhere
  node->pattern = "DEFAULT";
  return node;
}

Node* lower_core(Lowering& lowering, ParseChildren& at, Span whole) {
  switch (at.token()) {
    case P::BIND:
      return lowering.bind_variable(at, whole);
    case P::LPAREN:
      return parsers::lower_parentheses(lowering, at, whole);
    case P::K_EXISTS:
      return parsers::lower_exists(lowering, at, whole,
                                   [&](const Rule* inner) { return lowering.query(inner); });
    case P::K_CURSOR:
    case P::K_MULTISET:
    case P::K_TABLE:
      return lower_collection(lowering, at, whole);
    case P::K_DEFAULT:
      return lower_default(lowering, at, whole);
    case P::INQUIRY:
      at.step();
      return lowering.verbatim(whole, "inquiry directive");
    default:
      break;
  }
  at.accept(P::K_NEW);  // NEW t(…) is the constructor call t(…)
  const std::size_t rule = at.rule();
  const Rule* inner = at.take_rule();
  if (rule == P::RuleReference) return lowering.reference(inner);
  return rule == P::RuleLiteral ? lowering.literal(inner) : lowering.case_expression(inner);
}

}  // namespace

// value : operand (value_operator operand)*
Node* Lowering::value(const Rule* rule) {
  ParseChildren at(rule);
  if (at.left() == 1) return operand(at.take_rule());
  return climb(*this, at, 0).node;
}

// operand : (PLUS | MINUS | K_PRIOR | K_CONNECT_BY_ROOT)* (reference | literal | …) operand_suffix*
Node* Lowering::operand(const Rule* rule) {
  ParseChildren at(rule);
  if (at.left() == 1 && at.rule() == P::RuleReference) return reference(at.take_rule());
  if (at.left() == 1 && at.rule() == P::RuleLiteral) return literal(at.take_rule());
  Gathered<const SourceToken*> signs;
  while (is_sign(at.token()))
    signs.add(&at.take());
  Span whole = span(rule);
  const std::uint32_t end = whole.end;
  whole.begin = tokens[rule->start->getTokenIndex() + signs.size()].begin();
  Node* node = lower_core(*this, at, whole);
  while (!at.done()) {
    const Rule* suffix = at.take_rule();
    node = lower_suffix(*this, node, suffix, {whole.file, whole.begin, span(suffix).end});
  }
  for (std::size_t i = signs.size(); i-- > 0;) {
    auto* sign = make<Unary>(Span{whole.file, signs[i]->begin(), end});
    sign->op = sign_of(signs[i]->getType());
    sign->operand = node;
    node = sign;
  }
  return node;
}

Node* Lowering::case_expression(const Rule* rule) {
  return parsers::lower_case(*this, rule);
}

}  // namespace talora::oracle
