// Conditional compilation: a filter over the tokens with a small three-valued evaluator.
#include "parsers/oracle/conditional_compilation.hpp"

#include "OracleParser.h"

#include <charconv>
#include <optional>
#include <string>

namespace talora::oracle {
namespace {

using Tokens = std::vector<SourceToken>;
using P = OracleParser;

constexpr long compiled_for_version = 19;

std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  }
  return result;
}

bool is_directive(const SourceToken& token, std::string_view name) {
  return token.type() == P::STRAY && token.text().size() == name.size() &&
         upper(token.text()) == name;
}

// Recursive descent over the tokens of one $IF condition; nullopt is NULL.
class Evaluator {
 public:
  Evaluator(const Tokens& tokens, std::size_t begin, std::size_t end)
      : tokens_(tokens),
        at_(begin),
        end_(end) {}

  bool holds() { return disjunction().value_or(0) != 0; }

 private:
  using Value = std::optional<long>;

  [[nodiscard]] bool is(std::size_t type) const {
    return at_ < end_ && tokens_[at_].type() == type;
  }

  bool take(std::size_t type) { return is(type) ? (++at_, true) : false; }

  Value disjunction() {
    Value left = conjunction();
    while (take(P::K_OR)) {
      const Value right = conjunction();
      left = left.value_or(0) != 0 || right.value_or(0) != 0 ? Value(1)
             : left && right                                 ? Value(0)
                                                             : Value();
    }
    return left;
  }

  Value conjunction() {
    Value left = negation();
    while (take(P::K_AND)) {
      const Value right = negation();
      const bool is_false = left == Value(0) || right == Value(0);
      left = is_false ? Value(0) : left && right ? Value(1) : Value();
    }
    return left;
  }

  Value negation() {
    if (!take(P::K_NOT)) return comparison();
    const Value value = negation();
    return value ? Value(*value == 0) : Value();
  }

  Value comparison() {
    const Value left = primary();
    if (take(P::K_IS)) {
      const bool negated = take(P::K_NOT);
      take(P::K_NULL);
      return Value(!left.has_value() != negated);
    }
    if (at_ >= end_) return left;
    const std::size_t op = tokens_[at_].type();
    if (op != P::EQ && op != P::NE && op != P::LT && op != P::GT && op != P::LE && op != P::GE)
      return left;
    ++at_;
    const Value right = primary();
    if (!left || !right) return {};
    switch (op) {
      case P::EQ:
        return Value(*left == *right);
      case P::NE:
        return Value(*left != *right);
      case P::LT:
        return Value(*left < *right);
      case P::GT:
        return Value(*left > *right);
      case P::LE:
        return Value(*left <= *right);
      default:
        return Value(*left >= *right);
    }
  }

  Value primary() {
    if (take(P::LPAREN)) {
      const Value value = disjunction();
      take(P::RPAREN);
      return value;
    }
    if (at_ >= end_) return {};
    const SourceToken& token = tokens_[at_++];
    if (token.type() == P::NUMBER) {
      long number = 0;
      std::from_chars(token.text().data(), token.text().data() + token.text().size(), number);
      return number;
    }
    if (token.type() == P::INQUIRY) {
      const std::string name = upper(token.text());
      return name == "$$PLSQL_DEBUG" || name == "$$PLSCOPE_SETTINGS" ? Value(0) : Value();
    }
    std::string name = upper(token.text());
    while (take(P::DOT) && at_ < end_)
      name = upper(tokens_[at_++].text());
    return constant(name);
  }

  static Value constant(const std::string& name) {
    if (name == "TRUE") return 1;
    if (name == "FALSE") return 0;
    if (name == "VERSION") return compiled_for_version;
    if (name == "RELEASE") return 0;
    if (name.rfind("VER_LE_", 0) == 0) {
      long version = 0;
      std::from_chars(name.data() + 7, name.data() + name.size(), version);
      return compiled_for_version <= version ? 1 : 0;
    }
    return {};  // a package constant that only the database knows
  }

  const Tokens& tokens_;
  std::size_t at_;
  std::size_t end_;
};

struct Branch {
  bool outer_active;  // the code around the $IF is kept
  bool taken;         // a branch of this $IF was chosen already
  bool active;        // the current branch is kept
  Span place;         // of $IF
  std::string kept;   // "$IF condition", "$ELSE"; empty while none is
  int dropped = 0;
};

// Tokens as written, one blank between, none around '.'.
std::string written(const Tokens& tokens, std::size_t begin, std::size_t end) {
  std::string text;
  for (std::size_t i = begin; i < end; ++i) {
    const bool tight = tokens[i].type() == P::DOT || (i > begin && tokens[i - 1].type() == P::DOT);
    if (!text.empty() && !tight) text += ' ';
    text += tokens[i].text();
  }
  return text;
}

void choose(Branch& branch, bool holds, std::string name) {
  branch.active = branch.outer_active && !branch.taken && holds;
  if (branch.active) branch.kept = std::move(name);
  branch.dropped += branch.active ? 0 : 1;
  branch.taken = branch.taken || branch.active;
}

void report(const Branch& branch, Diagnostics& diagnostics) {
  if (!branch.outer_active) return;
  const std::string others = branch.dropped == 1
                                 ? "1 other branch is"
                                 : std::to_string(branch.dropped) + " other branches are";
  diagnostics.add(
      DiagnosticId::conditional_code, branch.place,
      {branch.kept.empty()   ? "no branch is kept"
       : branch.dropped == 0 ? "the branch " + branch.kept + " is kept"
                             : "the branch " + branch.kept + " is kept, " + others + " dropped"});
}

bool is_any_directive(const SourceToken& token) {
  return token.type() == P::STRAY && token.text().size() > 1 && token.text().front() == '$';
}

// Handles the directive at `at`; returns the index of its last token.
std::size_t step(const Tokens& tokens, std::size_t at, std::vector<Branch>& open,
                 Diagnostics& diagnostics, std::uint32_t file) {
  const bool opens = is_directive(tokens[at], "$IF");
  if (opens) {
    const bool around = open.empty() || open.back().active;
    open.push_back({around, false, false, Span{file, tokens[at].begin(), tokens[at].end()}, {}});
  }
  if (open.empty()) return at;
  Branch& branch = open.back();
  if (opens || is_directive(tokens[at], "$ELSIF")) {
    std::size_t then = at + 1;
    while (then + 1 < tokens.size() && !is_directive(tokens[then], "$THEN"))
      ++then;
    choose(branch, Evaluator(tokens, at + 1, then).holds(), written(tokens, at, then));
    return then;
  }
  if (is_directive(tokens[at], "$ERROR")) {  // $ERROR text $END
    while (at + 1 < tokens.size() && !is_directive(tokens[at], "$END"))
      ++at;
  } else if (is_directive(tokens[at], "$ELSE")) {
    choose(branch, true, "$ELSE");
  } else if (is_directive(tokens[at], "$END")) {
    report(branch, diagnostics);
    open.pop_back();
  }
  return at;
}

}  // namespace

void select_conditional_code(ScanResult& result, std::uint32_t file) {
  bool any = false;
  for (const SourceToken& token : result.tokens)
    any = any || is_any_directive(token);
  if (!any) return;
  Tokens kept;
  kept.reserve(result.tokens.size());
  std::vector<Branch> open;
  // The end of input stays, also behind a directive that lacks its $THEN or $END.
  for (std::size_t i = 0; i + 1 < result.tokens.size(); ++i) {
    const SourceToken& token = result.tokens[i];
    if (is_any_directive(token)) {
      i = step(result.tokens, i, open, result.diagnostics, file);
    } else if (open.empty() || open.back().active) {
      kept.push_back(token);
    }
  }
  kept.push_back(result.tokens.back());
  result.tokens = std::move(kept);
}

}  // namespace talora::oracle
