// Lowering: spans, runs of tokens and the other primitives.
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

Span Lowering::span(const Rule* rule) const {
  const SourceToken& first = source_token(rule->start);
  if (rule->stop == nullptr) return {file.id(), first.begin(), first.begin()};
  const SourceToken& last = source_token(rule->stop);
  // A context without tokens stops at the token before it.
  if (last.end() < first.end()) return {file.id(), first.begin(), first.begin()};
  return span(first, last);
}

TokenRun Lowering::run(const Rule* rule) const {
  const std::size_t first = rule->start->getTokenIndex();
  const std::size_t last = rule->stop == nullptr ? first : rule->stop->getTokenIndex();
  if (rule->stop == nullptr || last < first) return {};
  return tokens.subspan(first, last - first + 1);
}

Node* Lowering::verbatim(Span place, std::string_view what) {
  auto* node = make<Verbatim>(place);
  node->what = what;
  return node;
}

Node* Lowering::option_run(Span place, std::string_view what) {
  auto* node = make<Verbatim>(place);
  node->what = what;
  node->counts_as_parsed = true;
  return node;
}

std::string_view Lowering::upper(std::string_view text) {
  const auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
  if (std::none_of(text.begin(), text.end(), is_lower)) return text;
  auto* place = static_cast<char*>(arena.allocate(text.size(), 1));
  std::transform(text.begin(), text.end(), place,
                 [&](char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; });
  return {place, text.size()};
}

std::string_view Lowering::words(TokenRun run) {
  const auto tight = [](std::size_t type) {
    return type == OracleParser::LPAREN || type == OracleParser::RPAREN ||
           type == OracleParser::DOT || type == OracleParser::COMMA;
  };
  std::string text;
  bool glue = true;
  for (const SourceToken& token : run) {
    const bool close_word = tight(token.type());
    const bool after_group = !text.empty() && text.back() == ')' && !close_word;
    if ((!glue && !close_word) || after_group) text += ' ';
    text += token.text();
    glue = close_word;
  }
  return upper(arena.text(text));
}

}  // namespace talora::oracle
