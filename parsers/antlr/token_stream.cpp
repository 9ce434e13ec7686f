// TokenStream: text for messages, and the source of conjured tokens.
#include "parsers/antlr/token_stream.hpp"

#include <antlr4-runtime.h>

namespace talora::parsers {
namespace {

// Error recovery asks only for the factory; nobody asks this source for tokens.
class ConjuringTokenSource final : public antlr4::TokenSource {
 public:
  std::unique_ptr<antlr4::Token> nextToken() override {
    return factory_.create(antlr4::Token::EOF, "");
  }

  size_t getLine() const override { return 0; }

  size_t getCharPositionInLine() override { return 0; }

  antlr4::CharStream* getInputStream() override { return nullptr; }

  std::string getSourceName() override { return {}; }

  antlr4::TokenFactory<antlr4::CommonToken>* getTokenFactory() override { return &factory_; }

 private:
  antlr4::CommonTokenFactory factory_;
};

}  // namespace

antlr4::TokenSource* conjuring_token_source() {
  static ConjuringTokenSource source;
  return &source;
}

std::string TokenStream::getText(const antlr4::misc::Interval& interval) {
  std::string text;
  for (ssize_t i = interval.a;
       i >= 0 && i <= interval.b && i < static_cast<ssize_t>(tokens_.size()); ++i) {
    if (!text.empty()) text += ' ';
    text += tokens_[static_cast<size_t>(i)].text();
  }
  return text;
}

std::string TokenStream::getText(antlr4::RuleContext* context) {
  return getText(context->getSourceInterval());
}

std::string TokenStream::getText(antlr4::Token* start, antlr4::Token* stop) {
  if (start == nullptr || stop == nullptr) return {};
  return getText(antlr4::misc::Interval(static_cast<ssize_t>(start->getTokenIndex()),
                                        static_cast<ssize_t>(stop->getTokenIndex())));
}

}  // namespace talora::parsers
