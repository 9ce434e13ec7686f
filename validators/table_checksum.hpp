// TableChecksum: an order-independent checksum over canonical rows.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace talora::validators {

// Sum modulo 2^128 of XXH3-128 of each row: equal multisets of rows give equal sums whatever the
// order; a row held twice counts twice. Columns are length-prefixed, NULL differs from ''.
class TableChecksum {
 public:
  void add_row(std::span<const std::optional<std::string>> canonical_values);

  [[nodiscard]] std::uint64_t rows() const { return rows_; }

  [[nodiscard]] std::string digest() const;  // 32 hex digits

  friend bool operator==(const TableChecksum& a, const TableChecksum& b) {
    return a.rows_ == b.rows_ && a.low_ == b.low_ && a.high_ == b.high_;
  }

 private:
  std::uint64_t rows_ = 0;
  std::uint64_t low_ = 0;
  std::uint64_t high_ = 0;
  std::string buffer_;
};

}  // namespace talora::validators
