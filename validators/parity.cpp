// Verdicts from counts and checksums.
#include "validators/parity.hpp"

namespace talora::validators {

std::string_view verdict_name(Verdict verdict) {
  switch (verdict) {
    case Verdict::equal:
      return "equal";
    case Verdict::different:
      return "different";
    case Verdict::unknown:
      return "unknown";
  }
  return "unknown";
}

TableParity compare_checksums(std::string table, const TableChecksum& source,
                              const TableChecksum& target) {
  TableParity parity;
  parity.table = std::move(table);
  parity.rows_source = source.rows();
  parity.rows_target = target.rows();
  parity.checksum_source = source.digest();
  parity.checksum_target = target.digest();
  parity.verdict = source == target ? Verdict::equal : Verdict::different;
  return parity;
}

TableParity compare_counts(std::string table, std::uint64_t source, std::uint64_t target,
                           std::string why) {
  TableParity parity;
  parity.table = std::move(table);
  parity.rows_source = source;
  parity.rows_target = target;
  parity.mode = "count";
  parity.note = std::move(why);
  parity.verdict = source == target ? Verdict::unknown : Verdict::different;
  return parity;
}

Verdict overall(const std::vector<TableParity>& tables) {
  Verdict verdict = Verdict::equal;
  for (const TableParity& table : tables) {
    if (table.verdict == Verdict::different) return Verdict::different;
    if (table.verdict == Verdict::unknown) verdict = Verdict::unknown;
  }
  return verdict;
}

}  // namespace talora::validators
