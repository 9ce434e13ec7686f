// ParseChildren: the children of one parse tree context, left to right, without casts or vectors.
#pragma once

#include "parsers/antlr/token.hpp"

#include <cstddef>
#include <typeinfo>

namespace talora::parsers {

// One context of the parse tree. Its rule is known from the caller, so generated types add nothing.
using Rule = antlr4::ParserRuleContext;

[[nodiscard]] inline const SourceToken& source_token(const antlr4::Token* token) {
  return *static_cast<const SourceToken*>(token);
}

// Thrown where a context does not have the shape that its lowering function expects: the grammar
// gained a form. The parse driver catches it and holds the statement.
struct UnexpectedShape {};

// Reads as a hand-written parser does: look at token() or rule(), then accept or take. The tree has
// no syntax errors (the parse driver lowers no other), so every terminal is a SourceToken.
class ParseChildren {
 public:
  static constexpr std::size_t none = 0xFFFFFFF0;

  explicit ParseChildren(const Rule* rule)
      : at_(rule->children.data()),
        end_(at_ + rule->children.size()) {
    look();
  }

  [[nodiscard]] bool done() const { return at_ == end_; }

  [[nodiscard]] std::size_t left() const { return static_cast<std::size_t>(end_ - at_); }

  // Type of the token here; none when a rule or nothing is here.
  [[nodiscard]] std::size_t token() const { return token_; }

  // Index of the rule here; none when a token or nothing is here.
  [[nodiscard]] std::size_t rule() const { return rule_; }

  // Steps over the token here if it is of this type.
  bool accept(std::size_t token) {
    if (token_ != token) return false;
    step();
    return true;
  }

  // Steps over the rule here if it is this one; null otherwise.
  Rule* accept_rule(std::size_t rule) { return rule_ == rule ? take_rule() : nullptr; }

  // The rule here, stepped over. UnexpectedShape when a token or nothing is here.
  Rule* take_rule() {
    Rule* here = peek_rule();
    step();
    return here;
  }

  // The rule here, not stepped over.
  [[nodiscard]] Rule* peek_rule() const {
    if (rule_ == none) throw UnexpectedShape();
    return static_cast<Rule*>(*at_);
  }

  // The token here. UnexpectedShape when a rule or nothing is here.
  [[nodiscard]] const SourceToken& peek() const {
    if (token_ == none) throw UnexpectedShape();
    return terminal();
  }

  const SourceToken& take() {
    const SourceToken& here = peek();
    step();
    return here;
  }

  // Steps over whatever is here. UnexpectedShape when nothing is.
  void step() {
    if (at_ == end_) throw UnexpectedShape();
    ++at_;
    look();
  }

 private:
  [[nodiscard]] const SourceToken& terminal() const {
    return source_token(static_cast<antlr4::tree::TerminalNode*>(*at_)->getSymbol());
  }

  void look() {
    token_ = none;
    rule_ = none;
    if (at_ == end_) return;
    if (typeid(**at_) == typeid(antlr4::tree::TerminalNodeImpl)) {
      token_ = terminal().getType();
    } else {
      rule_ = static_cast<Rule*>(*at_)->getRuleIndex();
    }
  }

  antlr4::tree::ParseTree* const* at_;
  antlr4::tree::ParseTree* const* end_;
  std::size_t token_ = none;
  std::size_t rule_ = none;
};

}  // namespace talora::parsers
