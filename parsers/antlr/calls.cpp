// Names of callees and sides of TRIM.
#include "parsers/antlr/shared/calls.hpp"

namespace talora::parsers {

std::string_view name_of_callee(LoweringBase& lowering, const Node* callee) {
  const auto* name = as<Name>(callee);
  return name == nullptr ? std::string_view("call") : lowering.upper(name->parts.back().text);
}

TrimSide trim_side(std::string_view word) {
  if (same_word(word, "LEADING")) return TrimSide::leading;
  return same_word(word, "TRAILING") ? TrimSide::trailing : TrimSide::both;
}

}  // namespace talora::parsers
