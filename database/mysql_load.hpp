// Bulk load into a MySQL or MariaDB table: rows to LOAD DATA text in memory, piece by piece.
#pragma once

#include "database/mysql_connection.hpp"
#include "database/mysql_session.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace talora::database {

// How a column's value reaches its type.
enum class LoadForm : std::uint8_t {
  text,    // as it stands
  bytes,   // \x… by UNHEX
  bits,    // digits 0 and 1, or t and f
  truth,   // t and f to 1 and 0 (tinyint)
  moment,  // a zone's offset is taken off, to UTC
};

// By the type as the catalog writes it: varbinary(16), tinyint(1), datetime(6).
[[nodiscard]] LoadForm load_form(std::string_view type);

// Appends the value in LOAD DATA's default text format (MySQL 8.0 Reference Manual, LOAD DATA,
// "Field and Line Handling"). Failure (exit status 3) for a text that is not of its form.
void append_load_value(std::string& out, LoadForm form, const Value& value);

class MysqlLoad {
 public:
  MysqlLoad(MysqlSession& session, MysqlConnection& connection, std::string_view schema,
            std::string_view table, std::span<const std::string> columns);

  // Loads all rows of the source into the open transaction. Returns their number. After an
  // exception the transaction must be rolled back.
  std::uint64_t run(const RowSource& source);

 private:
  void add(const std::vector<Value>& row);
  void send();
  void refuse_warnings();
  [[nodiscard]] std::string statement(const std::string& path) const;

  MysqlConnection& connection_;
  std::string table_;  // quoted
  std::vector<std::string> columns_;
  std::vector<LoadForm> forms_;
  std::string buffer_;
  std::uint64_t rows_sent_ = 0;
  std::uint64_t rows_in_buffer_ = 0;
};

}  // namespace talora::database
