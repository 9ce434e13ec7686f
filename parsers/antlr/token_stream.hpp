// TokenStream: scanned and promoted tokens behind ANTLR's interface.
#pragma once

#include "parsers/antlr/scan_result.hpp"

#include "antlr4-runtime.h"

#include <string>
#include <vector>

namespace talora::parsers {

// Reads a ScanResult that outlives it. Offers no text by interval: callers slice the SourceFile.
class TokenStream final : public antlr4::TokenStream {
 public:
  explicit TokenStream(ScanResult& scanned) : tokens_(scanned.tokens) {}

  antlr4::Token* LT(ssize_t k) override {
    const auto wanted = static_cast<ssize_t>(at_) + (k > 0 ? k - 1 : k);
    if (k == 0 || wanted < 0) return nullptr;
    return &tokens_[clamp(wanted)];
  }

  size_t LA(ssize_t k) override {
    const auto wanted = static_cast<ssize_t>(at_) + (k > 0 ? k - 1 : k);
    if (k == 0 || wanted < 0) return antlr4::Token::INVALID_TYPE;
    const std::uint16_t type = tokens_[clamp(wanted)].type();
    return type == SourceToken::end_of_input ? antlr4::Token::EOF : type;
  }

  void consume() override {
    if (at_ + 1 < tokens_.size()) ++at_;
  }

  void seek(size_t index) override { at_ = clamp(static_cast<ssize_t>(index)); }

  size_t index() override { return at_; }

  size_t size() override { return tokens_.size(); }

  ssize_t mark() override { return 0; }

  void release(ssize_t) override {}

  antlr4::Token* get(size_t index) const override {
    return &tokens_[clamp(static_cast<ssize_t>(index))];
  }

  antlr4::TokenSource* getTokenSource() const override { return conjuring_token_source(); }

  std::string getSourceName() const override { return {}; }

  std::string getText(const antlr4::misc::Interval& interval) override;

  std::string getText() override { return {}; }

  std::string getText(antlr4::RuleContext* context) override;
  std::string getText(antlr4::Token* start, antlr4::Token* stop) override;

 private:
  [[nodiscard]] size_t clamp(ssize_t index) const {
    const auto last = static_cast<ssize_t>(tokens_.size()) - 1;
    return static_cast<size_t>(index > last ? last : index);
  }

  std::vector<SourceToken>& tokens_;
  size_t at_ = 0;
};

}  // namespace talora::parsers
