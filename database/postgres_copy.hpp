// Bulk write and bulk read of a PostgreSQL session: COPY in its text format.
#pragma once

#include "database/postgres_session.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace talora::database {

// Rows into one table. Made by PostgresSession::copy_in; the session must live and do nothing else
// until finish() or the destructor, which abandons the load (the server then undoes it). libpq
// reads the server's refusal of a row only at the end, so a large table is best loaded in several
// writers.
class PostgresCopyWriter {
 public:
  PostgresCopyWriter(PostgresConnection& connection, const std::string& quoted_table,
                     std::span<const std::string> columns);
  PostgresCopyWriter(PostgresCopyWriter&& other) noexcept;
  PostgresCopyWriter& operator=(PostgresCopyWriter&&) = delete;
  ~PostgresCopyWriter();

  // The next value of the row, in the text form of the column's type.
  void value(std::string_view text);
  void null();
  // Ends the row. Failure (exit status 3) when it does not have as many values as the table of
  // copy_in has columns; nothing is stored then.
  void end_row();
  // value() or null() for each, then end_row().
  void row(std::span<const Value> values);

  // Sends the rest and returns the rows that the server counted. DatabaseError when it refused one:
  // its context names the line and the column.
  std::uint64_t finish();

 private:
  void separate();
  void flush();

  PostgresConnection* connection_;
  std::size_t columns_ = 0;
  std::size_t values_in_row_ = 0;
  std::string buffer_;
};

// Rows of one query, one at a time. Made by PostgresSession::copy_out.
class PostgresCopyReader : public RowReader {
 public:
  PostgresCopyReader(PostgresConnection& connection, std::string_view query);
  PostgresCopyReader(PostgresCopyReader&& other) noexcept;
  PostgresCopyReader& operator=(PostgresCopyReader&&) = delete;
  ~PostgresCopyReader() override;  // stops the query at the server when rows are left

  // Reads the next row into `values` (its memory is used again); false after the last one.
  bool next(std::vector<Value>& values) override;

  [[nodiscard]] std::size_t column_count() const { return columns_; }

 private:
  PostgresConnection* connection_;  // null once all rows are read
  std::size_t columns_ = 0;
};

}  // namespace talora::database
