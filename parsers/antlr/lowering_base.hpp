// LoweringBase: what lowering of every dialect's parse trees does alike.
#pragma once

#include "model/source.hpp"
#include "model/tree/tree.hpp"
#include "parsers/antlr/gathered.hpp"
#include "parsers/antlr/parse_children.hpp"
#include "parsers/antlr/token_run.hpp"

#include <string_view>

namespace talora::parsers {

// A node with the place it takes in the source, parentheses included.
struct Placed {
  Node* node = nullptr;
  Span span;
};

// What stands right of IN or in parentheses: a query, else items.
struct ValueList {
  Node* query = nullptr;
  List items;
};

// Spans, runs of tokens and small nodes. One per statement or batch.
class LoweringBase {
 public:
  // `tokens` is the whole token stream in order (token i has index i); all must outlive the tree.
  LoweringBase(Arena& arena_, const SourceFile& file_, TokenRun tokens_)
      : arena(arena_),
        file(file_),
        tokens(tokens_) {}

  Arena& arena;
  const SourceFile& file;
  const TokenRun tokens;

  [[nodiscard]] Span span(const SourceToken& token) const {
    return {file.id(), token.begin(), token.end()};
  }

  // First token's begin to last token's end; empty for a context without tokens.
  [[nodiscard]] Span span(const Rule* rule) const;

  [[nodiscard]] Span span(const SourceToken& first, const SourceToken& last) const {
    return {file.id(), first.begin(), last.end()};
  }

  // Of a run that is not empty.
  [[nodiscard]] Span span(TokenRun run) const { return span(run.front(), run.back()); }

  [[nodiscard]] TokenRun run(const Rule* rule) const;

  template <class T>
  T* make(const Rule* rule) {
    return arena.make<T>(span(rule));
  }

  template <class T>
  T* make(Span place) {
    return arena.make<T>(place);
  }

  [[nodiscard]] List list(Nodes& nodes) { return nodes.in(arena); }

  // What no node models. `what` names the construct for the message ("PIVOT"); it must be static
  // text or in the arena.
  Node* verbatim(Span place, std::string_view what);
  // A run read by hand elsewhere (storage): does not make the statement unparsed.
  Node* option_run(Span place, std::string_view what);
  // Upper case, one blank between words, none around parentheses, dots and commas. In the arena.
  std::string_view words(TokenRun run);
  std::string_view upper(std::string_view text);
  // Doubled quotes made single, in the arena when there are any.
  std::string_view undoubled(std::string_view text, char quote);

  Node* name(const Identifier& part);              // a Name of one part
  Node* number_literal(const SourceToken& token);  // NUMBER
  // [-|+] NUMBER at index `at`: a Literal or a Unary over it; null when none is there. Steps over
  // it.
  Node* signed_number(TokenRun run, std::size_t& at);
  Placed binary(Placed left, BinaryOperator op, Placed right);
};

// predicate ((AND | OR) predicate)*, AND before OR.
class LogicChain {
 public:
  LogicChain(LoweringBase& lowering, Placed first) : lowering_(lowering), all_(first) {}

  void add(bool is_and, Placed next);
  [[nodiscard]] Node* finish();

 private:
  LoweringBase& lowering_;
  Placed any_;  // the OR chain so far
  Placed all_;
};

}  // namespace talora::parsers
