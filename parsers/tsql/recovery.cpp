// Recovery after syntax errors.
#include "parsers/tsql/recovery.hpp"

#include "TsqlParser.h"

namespace talora::tsql {
namespace {

using P = TsqlParser;

// What is open between the statement's first token and the place in question.
struct Open {
  std::size_t parentheses = 0;
  std::size_t blocks = 0;
  bool guarded = false;  // IF, WHILE or ELSE whose statement has not begun

  [[nodiscard]] bool none() const { return parentheses == 0 && blocks == 0 && !guarded; }

  void take(std::size_t type) {
    switch (type) {
      case P::LPAREN:
      case P::STATEMENT_LPAREN:
        ++parentheses;
        break;
      case P::RPAREN:
        if (parentheses > 0) --parentheses;
        break;
      case P::K_BEGIN:
      case P::K_BEGIN_TRY:
      case P::K_BEGIN_CATCH:
      case P::K_CASE:
        ++blocks;
        break;
      case P::K_END:
        if (blocks > 0) --blocks;
        break;
      case P::K_IF:
      case P::K_WHILE:
      case P::K_ELSE:
        guarded = blocks == 0;
        break;
      default:
        break;
    }
  }
};

bool on_own_line(const std::vector<SourceToken>& tokens, std::size_t index) {
  if (index == 0) return true;
  const std::string_view before = tokens[index - 1].text();
  const char* end = tokens[index].text().data();
  for (const char* c = before.data() + before.size(); c < end; ++c) {
    if (*c == '\n') return true;
  }
  return false;
}

// CREATE PROCEDURE, FUNCTION and TRIGGER: nothing after their beginning stands for itself.
bool is_module(const std::vector<SourceToken>& tokens, std::size_t begin) {
  const std::size_t type = tokens[begin].type();
  if (type == P::K_MODULE) return true;
  if (type != P::K_CREATE && type != P::K_ALTER) return false;
  const bool or_alter = tokens[begin + 1].type() == P::K_OR && begin + 3 < tokens.size();
  return tokens[begin + (or_alter ? 3 : 1)].type() == P::K_FUNCTION;
}

}  // namespace

std::size_t recovery_place(const std::vector<SourceToken>& tokens, std::size_t begin,
                           std::size_t error, const std::function<bool(std::size_t)>& begins) {
  Open open;
  const std::size_t last = tokens.size() - 1;
  if (is_module(tokens, begin)) return last;
  for (std::size_t i = begin; i < last; ++i) {
    const std::size_t type = tokens[i].type();
    if (i > begin && type != P::SEMICOLON && begins(i)) {
      const std::size_t before = tokens[i - 1].type();
      const bool apart = before == P::SEMICOLON || on_own_line(tokens, i);
      const bool branch = before == P::K_ELSE || before == P::K_THEN;
      if (i >= error && open.none() && apart && !branch) return i;
      if (open.parentheses == 0) open.guarded = false;  // this is what the IF guards
    }
    open.take(type);
  }
  return last;
}

}  // namespace talora::tsql
