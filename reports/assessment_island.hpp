// What the page's script knows: objects with their statements and translations, within limits.
#pragma once

#include "reports/assessment_summary.hpp"

#include <cstdint>
#include <string>

namespace talora::reports {

struct Island {
  std::string json;              // no '<' in it: it can stand in a <script>
  std::uint64_t statements = 0;  // embedded
  std::uint64_t omitted = 0;     // not embedded
  std::uint64_t cut = 0;         // texts of which only the beginning is embedded
};

// The limits, as the report states them.
struct IslandLimits {
  std::size_t object_statements = 60;
  std::size_t data_statements = 2;  // of an object: their rows become data, they all look alike
  std::size_t text_lines = 600;
  std::size_t text_bytes = 40'000;
  std::size_t all_bytes = 16'000'000;
};

[[nodiscard]] Island island(const Assessment& assessment, const Summary& summary,
                            const IslandLimits& limits = {});

}  // namespace talora::reports
