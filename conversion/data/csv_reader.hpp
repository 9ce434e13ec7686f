// CsvReader: RFC 4180 records from text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace talora::conversion {

struct CsvField {
  std::string text;
  bool quoted = false;  // "" says more than nothing does
};

class CsvReader {
 public:
  explicit CsvReader(std::string_view text) : text_(text) {}

  // The next record's fields, or nullopt at the end. Throws std::invalid_argument with the reason
  // for a quote that never closes or text after a closing quote.
  [[nodiscard]] std::optional<std::vector<CsvField>> next();

  // Line (1-based) on which the last record began.
  [[nodiscard]] std::uint32_t line() const { return record_line_; }

 private:
  std::string quoted_field();

  std::string_view text_;
  std::size_t position_ = 0;
  std::uint32_t line_ = 1;
  std::uint32_t record_line_ = 1;
};

}  // namespace talora::conversion
