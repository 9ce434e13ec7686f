// One Oracle statement, parsed and lowered, for the [lower] tests.
#pragma once

#include "model/source.hpp"
#include "model/tree/walk.hpp"
#include "parsers/oracle/parse.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

namespace talora::tests {

// Owns the text and the tree; fails the test when the text has a syntax error.
class OracleStatement {
 public:
  explicit OracleStatement(std::string text) : file_(0, "t.sql", std::move(text)) {
    Diagnostics diagnostics;
    const auto size = static_cast<std::uint32_t>(file_.text().size());
    statement_ = parser_.parse(file_, Span{0, 0, size}, diagnostics);
    INFO(file_.text());
    REQUIRE(statement_.tree->root != nullptr);
  }

  // The root, which must be a T.
  template <class T>
  const T& root() const {
    REQUIRE(is<T>(statement_.tree->root));
    return *as<T>(statement_.tree->root);
  }

  [[nodiscard]] bool parsed() const { return statement_.parsed; }

  [[nodiscard]] std::string_view text(const Node* node) const { return file_.text(node->span); }

 private:
  SourceFile file_;
  oracle::Parser parser_;
  oracle::ParsedStatement statement_;
};

// The node as T; fails the test when it is something else.
template <class T>
const T& node_as(const Node* node) {
  REQUIRE(node != nullptr);
  REQUIRE(is<T>(node));
  return *as<T>(node);
}

}  // namespace talora::tests
