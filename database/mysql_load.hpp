// Bulk load into a MySQL or MariaDB table: rows to LOAD DATA text in memory, piece by piece.
#pragma once

#include "database/mysql_connection.hpp"
#include "database/mysql_load_text.hpp"
#include "database/mysql_session.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace talora::database {

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
