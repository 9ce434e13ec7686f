// ShapedBatch: a batch of SQL Server statements parsed and lowered for a test.
#pragma once

#include "model/source.hpp"
#include "model/tree/walk.hpp"
#include "parsers/tsql/parse.hpp"
#include "tests/support/shaped_statement.hpp"

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace talora::tests {

struct ShapedBatch {
  SourceSet sources;
  std::vector<parsers::ParsedStatement> statements;
  Diagnostics diagnostics;

  [[nodiscard]] const Node* root(std::size_t index = 0) const {
    return statements.at(index).tree->root;
  }

  // The root of a statement as T; fails the test when it is something else.
  template <class T>
  const T& root_as(std::size_t index = 0) const;
  // The body of the query that is the root.
  [[nodiscard]] const Select& select() const;

  [[nodiscard]] std::string text(const Node* node) const {
    return std::string(sources.text(node->span));
  }

  [[nodiscard]] bool all_parsed() const;
};

// Parses and lowers one batch; fails the test when a statement has a syntax error.
[[nodiscard]] std::unique_ptr<ShapedBatch> lower_tsql(std::string sql);

// shape of the expression in SELECT expression FROM t.
[[nodiscard]] std::string tsql_shape(const std::string& expression);

// The node as T; fails the test when it is something else.
template <class T>
const T& typed(const Node* node) {
  const T* found = as<T>(node);
  if (found == nullptr)
    throw std::runtime_error("the node is no " + std::string(kind_name(T::node_kind)));
  return *found;
}

template <class T>
const T& ShapedBatch::root_as(std::size_t index) const {
  return typed<T>(root(index));
}

}  // namespace talora::tests
