// Lowering of OPEN, FETCH, CLOSE and DEALLOCATE.
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// The cursor_name that ends a statement of one word.
template <class Statement>
Node* lower_plain(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<Statement>(rule);
  ParseChildren at(rule);
  at.step();
  node->cursor = lower.cursor_name(at.take_rule());
  return node;
}

// K_FROM | K_FETCH_DIRECTION (MINUS? NUMBER | LOCAL_VARIABLE)? K_FROM; null for the next row
Node* lower_direction(Lowering& lower, ParseChildren& at) {
  if (at.token() != P::K_FETCH_DIRECTION) return nullptr;
  const SourceToken& word = at.take();
  if (is_word(word, "NEXT")) return nullptr;
  auto* node = lower.make<FetchDirection>(lower.span(word));
  node->word = lower.upper(word.text());
  if (at.token() == P::LOCAL_VARIABLE) {
    node->count = lower.variable(at.take());
  } else if (at.token() == P::MINUS || at.token() == P::NUMBER) {
    std::size_t index = at.peek().getTokenIndex();
    node->count = lower.signed_number(lower.tokens, index);
  }
  if (node->count != nullptr) node->span = cover(node->span, node->count->span);
  return node;
}

// fetch_cursor
//   : K_FETCH (K_FROM | K_FETCH_DIRECTION (MINUS? NUMBER | LOCAL_VARIABLE)? K_FROM)? cursor_name
//     (K_INTO LOCAL_VARIABLE (COMMA LOCAL_VARIABLE)*)?
Node* lower_fetch(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<FetchCursor>(rule);
  ParseChildren at(rule);
  at.step();
  node->direction = lower_direction(lower, at);
  while (at.rule() != P::RuleCursor_name)
    at.step();
  node->cursor = lower.cursor_name(at.take_rule());
  Nodes into;
  for (; !at.done(); at.step()) {
    if (at.token() == P::LOCAL_VARIABLE) into.add(lower.variable(at.peek()));
  }
  node->into = lower.list(into);
  return node;
}

}  // namespace

// cursor_name : identifier identifier? | LOCAL_VARIABLE: GLOBAL before the name says nothing more
Node* Lowering::cursor_name(const Rule* rule) {
  const SourceToken& last = source_token(rule->stop);
  return last.type() == P::LOCAL_VARIABLE ? variable(last) : name(identifier(last));
}

// open_cursor : K_OPEN cursor_name   close_cursor : K_CLOSE cursor_name
// deallocate_cursor : K_DEALLOCATE cursor_name
Node* lower_cursor_statement(Lowering& lower, const Rule* rule) {
  switch (rule->getRuleIndex()) {
    case P::RuleOpen_cursor:
      return lower_plain<OpenCursor>(lower, rule);
    case P::RuleFetch_cursor:
      return lower_fetch(lower, rule);
    case P::RuleClose_cursor:
      return lower_plain<CloseCursor>(lower, rule);
    case P::RuleDeallocate_cursor:
      return lower_plain<DeallocateCursor>(lower, rule);
    default:
      return nullptr;
  }
}

}  // namespace talora::tsql
