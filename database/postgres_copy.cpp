// COPY in text format: begun through libpqxx, its data over libpq in buffers of many rows on the
// way in and row by row on the way out (docs/decisions/0001 says why).
#include "database/postgres_copy.hpp"

#include "database/postgres_connection.hpp"
#include "database/postgres_copy_text.hpp"
#include "model/postgres_text.hpp"

#include <fmt/format.h>
#include <libpq-fe.h>
#include <pqxx/pqxx>

#include <algorithm>
#include <utility>

namespace talora::database {
namespace {

// One driver call per row costs a fifth of the speed; larger buffers than this gain nothing.
constexpr std::size_t buffer_size = std::size_t{64} * 1024;

// A single value may fill far more than the buffer; the driver counts bytes in an int.
constexpr std::size_t largest_message = std::size_t{256} * 1024 * 1024;

std::string copy_in_statement(const std::string& quoted_table,
                              std::span<const std::string> columns) {
  std::string out = "COPY " + quoted_table;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    out += i == 0 ? " (" : ", ";
    out += postgres::quote_identifier(columns[i]);
  }
  if (!columns.empty()) out += ')';
  return out + " FROM STDIN";
}

}  // namespace

PostgresCopyWriter::PostgresCopyWriter(PostgresConnection& connection,
                                       const std::string& quoted_table,
                                       std::span<const std::string> columns)
    : connection_(&connection) {
  const std::string sql = statement_text(copy_in_statement(quoted_table, columns));
  columns_ = connection.run(sql).columns();
  buffer_.reserve(buffer_size + buffer_size / 4);
}

PostgresCopyWriter::PostgresCopyWriter(PostgresCopyWriter&& other) noexcept
    : connection_(std::exchange(other.connection_, nullptr)),
      columns_(other.columns_),
      values_in_row_(other.values_in_row_),
      buffer_(std::move(other.buffer_)) {}

PostgresCopyWriter::~PostgresCopyWriter() {
  if (connection_ == nullptr) return;
  PQputCopyEnd(connection_->handle(), "abandoned by the client");
  connection_->abandon_command();
}

void PostgresCopyWriter::separate() {
  if (values_in_row_++ > 0) buffer_ += copy_separator;
}

void PostgresCopyWriter::value(std::string_view text) {
  separate();
  append_copy_value(buffer_, text);
}

void PostgresCopyWriter::null() {
  separate();
  buffer_ += copy_null;
}

void PostgresCopyWriter::end_row() {
  if (values_in_row_ != columns_) {
    throw Failure(ExitCode::environment,
                  fmt::format("a row has {} values for {} columns", values_in_row_, columns_),
                  "the data does not fit the table: compare its columns");
  }
  values_in_row_ = 0;
  buffer_ += '\n';
  if (buffer_.size() >= buffer_size) flush();
}

void PostgresCopyWriter::row(std::span<const Value> values) {
  for (const Value& v : values) {
    v ? value(*v) : null();
  }
  end_row();
}

void PostgresCopyWriter::flush() {
  int sent = 1;
  for (std::size_t at = 0; at < buffer_.size() && sent == 1; at += largest_message) {
    const auto size = std::min(buffer_.size() - at, largest_message);
    sent = PQputCopyData(connection_->handle(), buffer_.data() + at, static_cast<int>(size));
  }
  buffer_.clear();
  if (sent == 1) return;
  // The connection broke or the server ended the command: its error is the command's result.
  std::exchange(connection_, nullptr)->finish_command();
  throw Failure(ExitCode::environment, "the server ended a bulk load early", "see its log");
}

std::uint64_t PostgresCopyWriter::finish() {
  if (connection_ == nullptr) return 0;
  if (values_in_row_ != 0) {
    throw Failure(ExitCode::environment, "the last row of a bulk load was not ended",
                  "the data stops in the middle of a row: see its end");
  }
  if (!buffer_.empty()) flush();
  PostgresConnection& connection = *std::exchange(connection_, nullptr);
  if (PQputCopyEnd(connection.handle(), nullptr) != 1) {
    connection.finish_command();
    connection.throw_lost();
  }
  connection.finish_command();
  return connection.outcome().affected;
}

PostgresCopyReader::PostgresCopyReader(PostgresConnection& connection, std::string_view query)
    : connection_(&connection) {
  const std::string sql = fmt::format("COPY ({}\n) TO STDOUT", statement_text(query));
  columns_ = connection.run(sql).columns();
}

PostgresCopyReader::PostgresCopyReader(PostgresCopyReader&& other) noexcept
    : connection_(std::exchange(other.connection_, nullptr)),
      columns_(other.columns_) {}

PostgresCopyReader::~PostgresCopyReader() {
  if (connection_ == nullptr) return;
  connection_->cancel();
  char* rest = nullptr;
  while (PQgetCopyData(connection_->handle(), &rest, 0) > 0)
    PQfreemem(rest);
  connection_->abandon_command();
}

bool PostgresCopyReader::next(std::vector<Value>& values) {
  if (connection_ == nullptr) return false;
  char* line = nullptr;
  const int length = PQgetCopyData(connection_->handle(), &line, 0);
  if (length > 0) {
    parse_copy_row(std::string_view(line, static_cast<std::size_t>(length) - 1), values);
    PQfreemem(line);
    if (columns_ == 0) values.clear();
    return true;
  }
  PostgresConnection& connection = *std::exchange(connection_, nullptr);
  if (length != -1) {
    connection.finish_command();
    connection.throw_lost();
  }
  connection.finish_command();
  return false;
}

}  // namespace talora::database
