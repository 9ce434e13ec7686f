// EffortTable: minutes of hand work by finding: to learn the matter once, and for each occurrence.
#pragma once

#include "model/diagnostics/diagnostic.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace talora::reports {

struct Effort {
  std::uint64_t learn_once = 0;
  std::uint64_t each = 0;
};

class EffortTable {
 public:
  // reports/effort/effort.tsv.
  [[nodiscard]] static EffortTable built_in();

  // The text of the built-in table, as people may copy and change it.
  [[nodiscard]] static std::string_view built_in_text();

  // Rows of `text` go before what the table says already. A row: code or class, minutes to learn
  // it once, minutes for each occurrence (- : those of docs/messages.md), parted by tabs; # begins
  // a comment. Throws Failure (usage) with file and line for an unknown code (naming the nearest
  // known one), a code that stands twice, and what is no whole number of minutes.
  void overlay(std::string_view text, const std::string& path);

  // By code, else by class.
  [[nodiscard]] Effort of(const DiagnosticRow& row) const;

  // Where its rows come from, for the report.
  [[nodiscard]] const std::string& origin() const { return origin_; }

 private:
  struct Minutes {
    std::uint64_t learn_once = 0;
    std::optional<std::uint64_t> each;  // none: the diagnostic's own
  };

  std::map<std::string, Minutes, std::less<>> rows_;
  std::string origin_;
};

}  // namespace talora::reports
