// Syntax error messages: what stands there, and what could stand there when that is a short list.
#include "parsers/antlr/syntax_errors.hpp"

namespace talora::parsers {
namespace {

constexpr std::size_t longest_quote = 40;
constexpr std::size_t longest_list = 4;

std::string quoted(const SourceToken& token) {
  if (token.type() == SourceToken::end_of_input) return "end of statement";
  std::string text(token.text().substr(0, longest_quote));
  if (token.text().size() > longest_quote) text += "…";
  return "'" + text + "'";
}

// K_SELECT -> SELECT, LPAREN -> "left parenthesis"-like internal names stay as they are.
std::string spoken(const std::string& name) {
  static const std::pair<const char*, const char*> marks[] = {{"LPAREN", "("},
                                                              {"RPAREN", ")"},
                                                              {"COMMA", ","},
                                                              {"SEMICOLON", ";"},
                                                              {"EQ", "="},
                                                              {"DOT", "."},
                                                              {"ASSIGN", ":="},
                                                              {"DOTDOT", ".."},
                                                              {"LABEL_END", ">>"},
                                                              {"IDENTIFIER", "a name"},
                                                              {"QUOTED_IDENTIFIER", "a name"},
                                                              {"STRING", "a string"},
                                                              {"NUMBER", "a number"},
                                                              {"EOF", "end of statement"}};
  for (const auto& [internal, text] : marks) {
    if (name == internal) return text;
  }
  return name.rfind("K_", 0) == 0 ? name.substr(2) : name;
}

std::string list_of_expected(antlr4::Recognizer* recognizer) {
  auto* parser = dynamic_cast<antlr4::Parser*>(recognizer);
  if (parser == nullptr) return {};
  std::string list;
  const antlr4::misc::IntervalSet set = parser->getExpectedTokens();
  if (set.size() > longest_list) return {};
  for (const ssize_t type : set.toList()) {
    const std::string word =
        spoken(parser->getVocabulary().getSymbolicName(static_cast<size_t>(type)));
    if (list.find(word) == std::string::npos) list += (list.empty() ? "" : " or ") + word;
  }
  return list.empty() ? list : ", expected " + list;
}

}  // namespace

void report_unexpected(Diagnostics& diagnostics, std::uint32_t file, const SourceToken& token,
                       const std::string& expected) {
  diagnostics.add(DiagnosticId::syntax_error, {file, token.begin(), token.end()},
                  {"unexpected " + quoted(token) + expected});
}

void SyntaxErrors::syntaxError(antlr4::Recognizer* recognizer, antlr4::Token* offending,
                               size_t /*line*/, size_t /*column*/, const std::string& message,
                               std::exception_ptr /*error*/) {
  ++count_;
  const auto* token = dynamic_cast<const SourceToken*>(offending);
  if (token == nullptr) {
    scanned_.diagnostics.add(DiagnosticId::syntax_error, {file_, 0, 0}, {message});
    return;
  }
  report_unexpected(scanned_.diagnostics, file_, *token, list_of_expected(recognizer));
}

}  // namespace talora::parsers
