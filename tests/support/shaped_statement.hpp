// ShapedStatement: an Oracle statement parsed and lowered for a test, and a short text form of
// expressions.
#pragma once

#include "model/source.hpp"
#include "model/tree/walk.hpp"
#include "parsers/oracle/parse.hpp"

#include <memory>
#include <stdexcept>
#include <string>

namespace talora::tests {

struct ShapedStatement {
  SourceSet sources;
  oracle::ParsedStatement statement;
  Diagnostics diagnostics;

  [[nodiscard]] const Node* root() const { return statement.tree->root; }

  [[nodiscard]] std::string text(const Node* node) const {
    return std::string(sources.text(node->span));
  }
  // The root as T; fails the test when it is something else.
  template <class T>
  const T& root_as() const;
  // The first item of the SELECT that is the root.
  [[nodiscard]] const Node* first_item() const;
};

// Parses and lowers one statement without terminator.
[[nodiscard]] std::unique_ptr<ShapedStatement> lower(std::string sql);

// Lisp-like form with full parentheses: a + b * c is "(+ a (* b c))".
[[nodiscard]] std::string shape(const Node* node);

// shape of the expression in SELECT expression FROM t.
[[nodiscard]] std::string expression_shape(const std::string& expression);

template <class T>
const T& ShapedStatement::root_as() const {
  const T* typed = as<T>(root());
  if (typed == nullptr)
    throw std::runtime_error("the statement is no " + std::string(kind_name(T::node_kind)));
  return *typed;
}

}  // namespace talora::tests
