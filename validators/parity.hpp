// Parity of one table and of a whole run: counts, checksums, verdict.
#pragma once

#include "validators/table_checksum.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace talora::validators {

enum class Verdict { equal, different, unknown };

[[nodiscard]] std::string_view verdict_name(Verdict verdict);

// `mode`: "checksum" (rows and contents compared), "count" (rows only; note says why).
struct TableParity {
  std::string table;
  std::uint64_t rows_source = 0;
  std::uint64_t rows_target = 0;
  std::string checksum_source;
  std::string checksum_target;
  std::string mode = "checksum";
  std::string note;
  Verdict verdict = Verdict::unknown;
};

[[nodiscard]] TableParity compare_checksums(std::string table, const TableChecksum& source,
                                            const TableChecksum& target);
// Rows only, because `why` keeps contents from being comparable: the verdict is unknown when the
// counts agree.
[[nodiscard]] TableParity compare_counts(std::string table, std::uint64_t source,
                                         std::uint64_t target, std::string why);

// different if any table differs, else unknown if any is, else equal.
[[nodiscard]] Verdict overall(const std::vector<TableParity>& tables);

}  // namespace talora::validators
