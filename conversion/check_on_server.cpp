// check --server: the statements of files run where nothing of them stays.
#include "conversion/check.hpp"
#include "conversion/mysql_names.hpp"
#include "model/mysql_text.hpp"
#include "model/source.hpp"

#include <fmt/format.h>

#include <array>
#include <map>
#include <random>
#include <set>

namespace talora::conversion {

using database::DatabaseError;
using database::Session;

namespace {

constexpr const char* advice = "Correct the statement; the server's own words say what it refuses.";

CheckFinding finding(const CheckedFile& file, std::size_t line, const DatabaseError& error) {
  const int number = error.server().number;
  const std::string code = number == 0 ? "" : fmt::format(" {}", number);
  return {file.path, static_cast<std::uint32_t>(line == 0 ? 1 : line), 1,
          fmt::format("{}{} {}", error.sqlstate(), code, error.message()), advice};
}

// The server counts characters from 1; the text before the place may hold wider ones.
std::size_t offset_of(std::string_view sql, std::size_t character) {
  std::size_t offset = 0;
  for (; character > 1 && offset < sql.size(); ++offset) {
    const bool next_starts =
        offset + 1 >= sql.size() || (static_cast<unsigned char>(sql[offset + 1]) & 0xC0U) != 0x80U;
    if (next_starts) --character;
  }
  return offset;
}

// One transaction, a savepoint a file: what a file makes, those after it may use.
std::vector<CheckFinding> check_in_transaction(const std::vector<CheckedFile>& files,
                                               Session& session) {
  std::vector<CheckFinding> findings;
  database::Transaction transaction(session);
  for (const CheckedFile& file : files) {
    const std::string sql = without_psql_lines(file.text);
    try {
      database::Savepoint savepoint(session);
      session.execute(sql);
      savepoint.release();
    } catch (const DatabaseError& error) {
      CheckFinding found = finding(file, 1, error);
      const SourceFile source(0, file.path, sql);
      const Place place =
          source.place(static_cast<std::uint32_t>(offset_of(sql, error.server().position)));
      found.line = place.line;
      found.column = place.column;
      findings.push_back(std::move(found));
    }
  }
  transaction.rollback();
  return findings;
}

// DDL of MySQL cannot be rolled back: each database that the files name is stood in for by a
// scratch one, dropped at the end.
class ScratchDatabases {
 public:
  explicit ScratchDatabases(Session& session)
      : session_(session),
        prefix_(fmt::format("talora_check_{:08x}", std::random_device{}())) {
    for (const auto& row :
         session.query("SELECT schema_name FROM information_schema.schemata").rows)
      foreign_.insert(row[0].value_or(""));
    make(prefix_);
    use(prefix_);
  }

  ScratchDatabases(const ScratchDatabases&) = delete;
  ScratchDatabases& operator=(const ScratchDatabases&) = delete;

  ~ScratchDatabases() {
    for (const std::string& name : made_) {
      try {
        session_.execute("DROP DATABASE IF EXISTS " + mysql::quote_identifier(name));
      } catch (const std::exception&) {
        return;  // the connection is gone, and with it the way to drop anything
      }
    }
  }

  void learn(std::string_view sql) {
    const std::string name = named_database(sql);
    if (name.empty() || names_.contains(name)) return;
    names_[name] = fmt::format("{}_{}", prefix_, names_.size() + 1);
    make(names_[name]);
  }

  void enter() { use(prefix_); }

  // The reason why a statement is not run, or empty.
  [[nodiscard]] std::string refusal(std::string_view sql) const {
    constexpr std::array words = std::to_array<std::string_view>(
        {"CREATE", "ALTER", "INSERT", "UPDATE", "DELETE", "REPLACE", "SELECT", "WITH"});
    const std::string word = first_word(sql);
    if (std::find(words.begin(), words.end(), word) == words.end())
      return fmt::format("{} is not run by check", word);
    for (const std::string& name : qualifiers(sql)) {
      if (foreign_.contains(name) && !names_.contains(name) && name != "information_schema")
        return fmt::format("it names database {} of the server: not run by check", name);
    }
    return {};
  }

  void run(const database::ScriptStatement& piece) {
    const std::string name = named_database(piece.text);
    if (!name.empty()) {
      if (first_word(piece.text) == "USE") use(names_.at(name));
      return;
    }
    const std::string sql = with_databases(piece.text, names_);
    session_.run({sql, piece.line});
  }

 private:
  void make(const std::string& name) {
    made_.push_back(name);
    session_.execute("CREATE DATABASE " + mysql::quote_identifier(name));
  }

  void use(const std::string& name) { session_.execute("USE " + mysql::quote_identifier(name)); }

  Session& session_;
  std::string prefix_;
  std::set<std::string> foreign_;             // databases of the server
  std::map<std::string, std::string> names_;  // of the files: scratch database
  std::vector<std::string> made_;
};

std::vector<CheckFinding> check_in_scratch(const std::vector<CheckedFile>& files,
                                           Session& session) {
  std::vector<CheckFinding> findings;
  ScratchDatabases scratch(session);
  for (const CheckedFile& file : files) {
    for (const auto& piece : session.pieces(file.text))
      scratch.learn(piece.text);
  }
  for (const CheckedFile& file : files) {
    scratch.enter();
    for (const auto& piece : session.pieces(file.text)) {
      const std::string why =
          named_database(piece.text).empty() ? scratch.refusal(piece.text) : std::string();
      if (!why.empty()) {
        findings.push_back({file.path, static_cast<std::uint32_t>(piece.line), 1, why,
                            "Check this statement by hand."});
        continue;
      }
      try {
        scratch.run(piece);
      } catch (const DatabaseError& error) {
        findings.push_back(finding(file, piece.line, error));
      }
    }
  }
  return findings;
}

}  // namespace

std::vector<CheckFinding> check_on_server(const std::vector<CheckedFile>& files, Session& session) {
  return session.ddl_is_transactional() ? check_in_transaction(files, session)
                                        : check_in_scratch(files, session);
}

}  // namespace talora::conversion
