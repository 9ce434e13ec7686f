// SourceToken: a token by value, its text a view of the source.
#pragma once

#include "antlr4-runtime.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace talora::parsers {

// Where error recovery gets the tokens it conjures; it holds no state and reads no input.
[[nodiscard]] antlr4::TokenSource* conjuring_token_source();

// Offsets count bytes of SourceFile::text(). Line and column are asked of the SourceFile, by
// offset.
class SourceToken final : public antlr4::Token {
 public:
  // `word`: the value of the dialect's Word, 0 for what is no known word.
  SourceToken(std::uint16_t type, std::uint32_t begin, std::uint32_t end, std::uint16_t word,
              std::string_view text)
      : text_(text),
        begin_(begin),
        end_(end),
        type_(type),
        word_(word) {}

  [[nodiscard]] std::uint32_t begin() const { return begin_; }

  [[nodiscard]] std::uint32_t end() const { return end_; }

  // The word in the dialect's own enumeration.
  template <class Word>
  [[nodiscard]] Word word() const {
    return static_cast<Word>(word_);
  }

  [[nodiscard]] std::uint16_t type() const { return type_; }

  [[nodiscard]] std::string_view text() const { return text_; }

  void set_type(std::uint16_t type) { type_ = type; }

  void set_index(std::uint32_t index) { index_ = index; }

  std::string getText() const override { return std::string(text_); }

  size_t getType() const override { return type_ == end_of_input ? antlr4::Token::EOF : type_; }

  size_t getLine() const override { return 0; }

  size_t getCharPositionInLine() const override { return begin_; }

  size_t getChannel() const override { return antlr4::Token::DEFAULT_CHANNEL; }

  size_t getTokenIndex() const override { return index_; }

  size_t getStartIndex() const override { return begin_; }

  size_t getStopIndex() const override { return end_ == 0 ? 0 : end_ - 1; }

  antlr4::TokenSource* getTokenSource() const override { return conjuring_token_source(); }

  antlr4::CharStream* getInputStream() const override { return nullptr; }

  std::string toString() const override { return getText(); }

  static constexpr std::uint16_t end_of_input = 0xFFFF;

 private:
  std::string_view text_;
  std::uint32_t begin_;
  std::uint32_t end_;
  std::uint32_t index_ = 0;
  std::uint16_t type_;
  std::uint16_t word_;
};

}  // namespace talora::parsers
