// LoweringBase: spans, runs of tokens and the other primitives.
#include "parsers/antlr/lowering_base.hpp"

#include <algorithm>
#include <string>

namespace talora::parsers {

Span LoweringBase::span(const Rule* rule) const {
  const SourceToken& first = source_token(rule->start);
  if (rule->stop == nullptr) return {file.id(), first.begin(), first.begin()};
  const SourceToken& last = source_token(rule->stop);
  // A context without tokens stops at the token before it.
  if (last.end() < first.end()) return {file.id(), first.begin(), first.begin()};
  return span(first, last);
}

TokenRun LoweringBase::run(const Rule* rule) const {
  const std::size_t first = rule->start->getTokenIndex();
  const std::size_t last = rule->stop == nullptr ? first : rule->stop->getTokenIndex();
  if (rule->stop == nullptr || last < first) return {};
  return tokens.subspan(first, last - first + 1);
}

Node* LoweringBase::verbatim(Span place, std::string_view what) {
  auto* node = make<Verbatim>(place);
  node->what = what;
  return node;
}

Node* LoweringBase::option_run(Span place, std::string_view what) {
  auto* node = make<Verbatim>(place);
  node->what = what;
  node->counts_as_parsed = true;
  return node;
}

std::string_view LoweringBase::upper(std::string_view text) {
  const auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
  if (std::none_of(text.begin(), text.end(), is_lower)) return text;
  auto* place = static_cast<char*>(arena.allocate(text.size(), 1));
  std::transform(text.begin(), text.end(), place,
                 [&](char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; });
  return {place, text.size()};
}

std::string_view LoweringBase::words(TokenRun run) {
  const auto tight = [](std::string_view text) {
    return text == "(" || text == ")" || text == "." || text == ",";
  };
  std::string text;
  bool glue = true;
  for (const SourceToken& token : run) {
    const bool close_word = tight(token.text());
    const bool after_group = !text.empty() && text.back() == ')' && !close_word;
    if ((!glue && !close_word) || after_group) text += ' ';
    text += token.text();
    glue = close_word;
  }
  return upper(arena.text(text));
}

std::string_view LoweringBase::undoubled(std::string_view text, char quote) {
  if (text.find(quote) == std::string_view::npos) return text;
  auto* place = static_cast<char*>(arena.allocate(text.size(), 1));
  std::size_t size = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    place[size++] = text[i];
    if (text[i] == quote && i + 1 < text.size() && text[i + 1] == quote) ++i;
  }
  return {place, size};
}

Node* LoweringBase::name(const Identifier& part) {
  auto* node = make<Name>(part.span);
  Gathered<Identifier> parts;
  parts.add(part);
  node->parts = parts.in(arena);
  return node;
}

Node* LoweringBase::number_literal(const SourceToken& token) {
  auto* node = make<Literal>(span(token));
  node->literal_kind = LiteralKind::number;
  node->text = token.text();
  return node;
}

Node* LoweringBase::signed_number(TokenRun run, std::size_t& at) {
  if (at >= run.size()) return nullptr;
  const bool sign = run[at].text() == "-" || run[at].text() == "+";
  const std::size_t digits = sign ? at + 1 : at;
  if (digits >= run.size() || !is_number(run[digits])) return nullptr;
  Node* number = number_literal(run[digits]);
  if (sign) {
    auto* unary = make<Unary>(span(run[at], run[digits]));
    unary->op = run[at].text() == "-" ? UnaryOperator::minus : UnaryOperator::plus;
    unary->operand = number;
    number = unary;
  }
  at = digits + 1;
  return number;
}

Placed LoweringBase::binary(Placed left, BinaryOperator op, Placed right) {
  const Span whole = cover(left.span, right.span);
  auto* node = make<Binary>(whole);
  node->op = op;
  node->left = left.node;
  node->right = right.node;
  return {node, whole};
}

void LogicChain::add(bool is_and, Placed next) {
  if (is_and) {
    all_ = lowering_.binary(all_, BinaryOperator::logical_and, next);
    return;
  }
  any_ = any_.node == nullptr ? all_ : lowering_.binary(any_, BinaryOperator::logical_or, all_);
  all_ = next;
}

Node* LogicChain::finish() {
  if (any_.node == nullptr) return all_.node;
  return lowering_.binary(any_, BinaryOperator::logical_or, all_).node;
}

}  // namespace talora::parsers
