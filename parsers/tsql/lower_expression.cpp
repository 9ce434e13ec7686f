// Lowering of arithmetic and of operands: precedence, signs, parentheses, suffixes.
#include "parsers/antlr/shared/operands.hpp"
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// + - & | ^ || are of one rank, * / % bind tighter.
int level_of(std::size_t token) {
  return token == P::STAR || token == P::SLASH || token == P::MODULO ? 1 : 0;
}

BinaryOperator operator_of(std::size_t token) {
  switch (token) {
    case P::MINUS:
      return BinaryOperator::subtract;
    case P::STAR:
      return BinaryOperator::multiply;
    case P::SLASH:
      return BinaryOperator::divide;
    case P::MODULO:
      return BinaryOperator::modulo;
    case P::AMPERSAND:
      return BinaryOperator::bit_and;
    case P::PIPE:
      return BinaryOperator::bit_or;
    case P::CARET:
      return BinaryOperator::bit_xor;
    case P::CONCAT:
      return BinaryOperator::concat;
    default:
      return BinaryOperator::add;
  }
}

// Precedence climbing over operand (value_operator operand)*.
Placed climb(Lowering& lowering, ParseChildren& at, int minimum) {
  const Rule* operand = at.take_rule();
  Placed left{lowering.operand(operand), lowering.span(operand)};
  while (!at.done()) {
    const std::size_t token = at.peek_rule()->start->getType();
    const int level = level_of(token);
    if (level < minimum) break;
    at.step();
    const Placed right = climb(lowering, at, level + 1);
    left = lowering.binary(left, operator_of(token), right);
  }
  return left;
}

bool has_shift(const Rule* value) {
  for (ParseChildren at(value); !at.done(); at.step()) {
    if (at.rule() == P::RuleValue_operator && at.peek_rule()->start->getType() == P::SHIFT)
      return true;
  }
  return false;
}

// (PLUS | MINUS | TILDE)* over a node
Node* signed_node(Lowering& lowering, Gathered<const SourceToken*>& signs, Placed operand) {
  for (std::size_t i = signs.size(); i-- > 0;) {
    auto* sign = lowering.make<Unary>(cover(lowering.span(*signs[i]), operand.span));
    sign->op = signs[i]->getType() == P::TILDE   ? UnaryOperator::bit_not
               : signs[i]->getType() == P::MINUS ? UnaryOperator::minus
                                                 : UnaryOperator::plus;
    sign->operand = operand.node;
    operand = {sign, sign->span};
  }
  return operand.node;
}

// time_zone : reference | literal | LPAREN condition RPAREN
Node* lower_time_zone(Lowering& lowering, const Rule* rule) {
  ParseChildren at(rule);
  at.accept(P::LPAREN);
  const std::size_t kind = at.rule();
  const Rule* inner = at.take_rule();
  if (kind == P::RuleReference) return lowering.reference(inner);
  return kind == P::RuleLiteral ? lowering.literal(inner) : lowering.condition(inner);
}

// operand_suffix : K_COLLATE identifier | K_AT K_ZONE_WORD K_ZONE_WORD time_zone
Node* lower_suffix(Lowering& lowering, Node* operand, const Rule* rule, Span whole) {
  ParseChildren at(rule);
  if (at.accept(P::K_COLLATE)) {
    auto* node = lowering.make<Collate>(whole);
    node->operand = operand;
    node->collation = lowering.identifier(at.take_rule());
    return node;
  }
  auto* node = lowering.make<AtTimeZone>(whole);
  node->operand = operand;
  while (at.token() != ParseChildren::none)
    at.step();
  node->zone = lower_time_zone(lowering, at.take_rule());
  return node;
}

Node* lower_core(Lowering& lowering, ParseChildren& at, Span whole) {
  switch (at.token()) {
    case P::LPAREN:
      return parsers::lower_parentheses(lowering, at, whole);
    case P::K_EXISTS:
      return parsers::lower_exists(lowering, at, whole,
                                   [&](const Rule* inner) { return lowering.any_query(inner); });
    case P::K_GRAPH_MATCH:
      at.step();
      at.step();
      return lowering.verbatim(whole, "MATCH");
    case P::K_DEFAULT: {
      at.step();
      auto* node = lowering.make<TargetExpression>(whole);  // the same word everywhere
      node->pattern = "DEFAULT";
      return node;
    }
    default:
      break;
  }
  const std::size_t kind = at.rule();
  const Rule* inner = at.take_rule();
  switch (kind) {
    case P::RuleReference:
      return lowering.reference(inner);
    case P::RuleLiteral:
      return lowering.literal(inner);
    case P::RuleCase_expression:
      return lowering.case_expression(inner);
    case P::RuleConvert_call:
      return lowering.tails({lowering.convert_call(inner), lowering.span(inner)}, at, whole);
    case P::RuleNext_value:
      return lowering.next_value(inner);
    case P::RuleOdbc_escape:
      return lowering.odbc_escape(inner);
    default:
      return lowering.verbatim(whole, lowering.upper(source_token(inner->start).text()));
  }
}

}  // namespace

Node* Lowering::compound_value(Node* target, const SourceToken& op, Placed value) {
  const std::string_view text = op.text();
  BinaryOperator binary_op = BinaryOperator::add;
  switch (text.empty() ? '\0' : text[0]) {
    case '+':
      break;
    case '-':
      binary_op = BinaryOperator::subtract;
      break;
    case '*':
      binary_op = BinaryOperator::multiply;
      break;
    case '/':
      binary_op = BinaryOperator::divide;
      break;
    case '%':
      binary_op = BinaryOperator::modulo;
      break;
    case '&':
      binary_op = BinaryOperator::bit_and;
      break;
    case '^':
      binary_op = BinaryOperator::bit_xor;
      break;
    case '|':
      binary_op = text.starts_with("||") ? BinaryOperator::concat : BinaryOperator::bit_or;
      break;
    default:
      return verbatim(value.span, "compound assignment");
  }
  return binary({target, target->span}, binary_op, value).node;
}

// value : operand (value_operator operand)*
Node* Lowering::value(const Rule* rule) {
  ParseChildren at(rule);
  if (at.left() == 1) return operand(at.take_rule());
  if (has_shift(rule)) return verbatim(span(rule), "bit shift");
  return climb(*this, at, 0).node;
}

// operand : (PLUS | MINUS | TILDE)* (reference | literal | …) operand_suffix*
Node* Lowering::operand(const Rule* rule) {
  ParseChildren at(rule);
  if (at.left() == 1 && at.rule() == P::RuleReference) return reference(at.take_rule());
  if (at.left() == 1 && at.rule() == P::RuleLiteral) return literal(at.take_rule());
  Gathered<const SourceToken*> signs;
  while (at.token() == P::PLUS || at.token() == P::MINUS || at.token() == P::TILDE)
    signs.add(&at.take());
  Span whole = span(rule);
  whole.begin = tokens[rule->start->getTokenIndex() + signs.size()].begin();
  Node* node = lower_core(*this, at, whole);
  while (!at.done()) {
    const Rule* suffix = at.take_rule();
    node = lower_suffix(*this, node, suffix, {whole.file, whole.begin, span(suffix).end});
  }
  return signed_node(*this, signs, {node, whole});
}

Node* Lowering::case_expression(const Rule* rule) {
  return parsers::lower_case(*this, rule);
}

}  // namespace talora::tsql
