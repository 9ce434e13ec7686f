// Texts that are known before the code runs: literals, constants, variables just assigned.
// Internal to parsers/oracle.
#pragma once

#include "model/tree/tree.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace talora::oracle {

using FoldedNames = std::set<std::string, std::less<>>;

// What names hold at a place of the code. Names are folded as Oracle folds them.
class KnownTexts {
 public:
  // A constant: its text holds wherever its name is seen.
  void define_constant(const Identifier& name, std::optional<std::string> text);
  // A variable whose assignments are all seen: no nested routine writes it.
  void define_variable(const Identifier& name, std::optional<std::string> text);
  // Something else has that name from here on.
  void hide(const Identifier& name);
  // Null text: not known.
  void assign(const Node* target, std::optional<std::string> text);
  void forget(const FoldedNames& written);
  // In a routine called who knows when variables hold who knows what.
  void forget_variables();

  // Nothing when a part is known only at run time. 'a' || 1 || CHR(10) || c
  [[nodiscard]] std::optional<std::string> text_of(const Node* expression) const;

 private:
  std::map<std::string, std::string, std::less<>> constants_;
  std::map<std::string, std::optional<std::string>, std::less<>> variables_;
};

// Names below `node` that it may write: targets of assignments, INTO and OUT, arguments of calls
// but those of DBMS_OUTPUT.
[[nodiscard]] FoldedNames written_names(const Node& node);

}  // namespace talora::oracle
