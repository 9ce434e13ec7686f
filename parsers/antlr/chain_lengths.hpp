// ChainLengths: a + b + … and SELECT … UNION …: each link is one level of the tree, which later
// passes walk by recursion.
#pragma once

#include "parsers/antlr/scan_result.hpp"

#include <cstdint>

namespace talora::parsers {

class ChainLengths {
 public:
  void add_operator() { ++operators_; }

  void add_set() {
    ++sets_;
    operators_ = 0;
  }

  // A comma: another expression begins.
  void end_expression() { operators_ = 0; }

  void end_statement() { operators_ = sets_ = 0; }

  [[nodiscard]] bool too_long() const {
    return operators_ > nesting_limit || sets_ > nesting_limit;
  }

 private:
  std::uint32_t operators_ = 0;
  std::uint32_t sets_ = 0;
};

}  // namespace talora::parsers
