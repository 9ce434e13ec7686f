// LOAD DATA LOCAL from a file in memory, in the session's own transaction.
#include "database/mysql_load.hpp"

#include "database/mysql_catalog.hpp"
#include "model/sql_text.hpp"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>

namespace talora::database {
namespace {

// Large enough that the statement itself costs nothing, small enough for memory to stay flat.
constexpr std::size_t piece_size = std::size_t{8} * 1024 * 1024;

// A file without a name, for the driver that loads from files only. Closed with the object.
class MemoryFile {
 public:
  MemoryFile() : file_(memfd_create("talora-load", MFD_CLOEXEC)) {
    if (file_ < 0) fail();
  }

  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  ~MemoryFile() { close(file_); }

  void write(std::string_view text) const {
    while (!text.empty()) {
      const ssize_t written = ::write(file_, text.data(), text.size());
      if (written < 0) fail();
      text.remove_prefix(static_cast<std::size_t>(written));
    }
  }

  [[nodiscard]] std::string path() const { return fmt::format("/proc/self/fd/{}", file_); }

 private:
  [[noreturn]] static void fail() {
    throw Failure(ExitCode::environment, "no memory for the rows of a bulk load",
                  "free memory, or load less at once");
  }

  int file_;
};

std::string joined(const std::vector<std::string>& parts) {
  return fmt::format("{}", fmt::join(parts, ", "));
}

// "... at row 3" counts within the piece.
std::uint64_t row_in_piece(std::string_view message) {
  constexpr std::string_view words = " at row ";
  const auto at = message.rfind(words);
  std::uint64_t row = 0;
  if (at != std::string_view::npos) {
    std::from_chars(message.data() + at + words.size(), message.data() + message.size(), row);
  }
  return row;
}

}  // namespace

MysqlLoad::MysqlLoad(MysqlSession& session, MysqlConnection& connection, std::string_view schema,
                     std::string_view table, std::span<const std::string> columns)
    : connection_(connection),
      table_(quote_qualified(TargetFamily::mysql, schema, table)),
      columns_(columns.begin(), columns.end()) {
  const auto known = read_columns(session, schema, table);
  if (columns_.empty()) {
    for (const ColumnFacts& column : known) {
      if (!column.generated_expression) columns_.push_back(column.name);
    }
  }
  for (const std::string& name : columns_) {
    const auto found = std::ranges::find(known, name, &ColumnFacts::name);
    forms_.push_back(found == known.end() ? LoadForm::text : load_form(found->type));
  }
  // The server's own words for a table or column that is not there, before any row is read.
  std::vector<std::string> quoted;
  for (const std::string& name : columns_)
    quoted.push_back(quote_identifier(TargetFamily::mysql, name));
  connection_.run(
      fmt::format("SELECT {} FROM {} LIMIT 0", quoted.empty() ? "1" : joined(quoted), table_));
  buffer_.reserve(piece_size + piece_size / 4);
}

std::uint64_t MysqlLoad::run(const RowSource& source) {
  std::vector<Value> row;
  while (source(row)) {
    add(row);
    if (buffer_.size() >= piece_size) send();
  }
  if (rows_in_buffer_ > 0) send();
  return rows_sent_;
}

void MysqlLoad::add(const std::vector<Value>& row) {
  if (row.size() != columns_.size()) {
    throw Failure(ExitCode::environment,
                  fmt::format("a row has {} values for {} columns", row.size(), columns_.size()),
                  "the data does not fit the table: compare its columns");
  }
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (i > 0) buffer_ += '\t';
    append_load_value(buffer_, forms_[i], row[i]);
  }
  buffer_ += '\n';
  ++rows_in_buffer_;
}

// LOAD DATA ... (`a`, @c1) SET `b` = UNHEX(@c1): text goes straight, the rest through a variable.
std::string MysqlLoad::statement(const std::string& path) const {
  std::vector<std::string> places;
  std::vector<std::string> settings;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const std::string name = quote_identifier(TargetFamily::mysql, columns_[i]);
    const bool bytes = forms_[i] == LoadForm::bytes;
    if (!bytes && forms_[i] != LoadForm::bits) {
      places.push_back(name);
      continue;
    }
    places.push_back(fmt::format("@c{}", i));
    settings.push_back(bytes ? fmt::format("{} = UNHEX(@c{})", name, i)
                             : fmt::format("{} = CAST(CONV(@c{}, 2, 10) AS UNSIGNED)", name, i));
  }
  return fmt::format("LOAD DATA LOCAL INFILE '{}' INTO TABLE {} CHARACTER SET utf8mb4 ({}){}{}",
                     path, table_, joined(places), settings.empty() ? "" : " SET ",
                     joined(settings));
}

void MysqlLoad::send() {
  const MemoryFile file;
  file.write(buffer_);
  const std::uint64_t stored = connection_.run(statement(file.path()));
  refuse_warnings();
  if (stored != rows_in_buffer_) {
    throw Failure(ExitCode::environment,
                  fmt::format("{}: the server stored {} of {} rows and gave no reason", table_,
                              stored, rows_in_buffer_),
                  "see its log; nothing of the load was kept");
  }
  rows_sent_ += rows_in_buffer_;
  rows_in_buffer_ = 0;
  buffer_.clear();
}

// With LOCAL the server cannot stop the client's stream: what would be an error is a warning, a
// value is cut, a row left out. The first one is the refusal.
void MysqlLoad::refuse_warnings() {
  const Rows warnings = connection_.fetch("SHOW WARNINGS");
  if (warnings.rows.empty()) return;
  const auto& first = warnings.rows[0];
  connection_.run("GET DIAGNOSTICS CONDITION 1 @talora_sqlstate = RETURNED_SQLSTATE");
  ServerMessage message;
  message.severity = first.at(0).value_or("");
  message.number = std::atoi(first.at(1).value_or("0").c_str());
  message.message = first.at(2).value_or("");
  message.sqlstate = connection_.fetch("SELECT @talora_sqlstate").rows.at(0).at(0).value_or("");
  message.table = table_;
  const std::uint64_t row = row_in_piece(message.message);
  message.context = row == 0 ? fmt::format("load of {}, rows {} to {}", table_, rows_sent_ + 1,
                                           rows_sent_ + rows_in_buffer_)
                             : fmt::format("load of {}, row {}", table_, rows_sent_ + row);
  throw DatabaseError(std::move(message));
}

}  // namespace talora::database
