// The state table and its statements by product.
#include "conversion/deploy_state.hpp"

#include "model/sql_text.hpp"

#include <fmt/format.h>

#include <charconv>

namespace talora::conversion {

using database::Value;

namespace {

constexpr const char* mysql_table = "talora_deployed";

std::string current_database(database::Session& session) {
  auto name = session.query_value("SELECT DATABASE()");
  if (name) return std::move(*name);
  throw Failure(ExitCode::usage,
                fmt::format("{} names no database", database::printable(session.url())),
                "Write it behind the port: mysql://user@host:port/database.");
}

}  // namespace

DeployState::DeployState(database::Session& session)
    : session_(session),
      mysql_(session.profile().family == TargetFamily::mysql),
      home_(mysql_ ? current_database(session) : std::string()),
      table_(mysql_ ? quote_qualified(TargetFamily::mysql, home_, mysql_table)
                    : std::string("talora.deployed")) {}

bool DeployState::exists() {
  return mysql_ ? session_.has_table(home_, mysql_table) : session_.has_table("talora", "deployed");
}

void DeployState::create() {
  if (mysql_) {
    session_.execute(fmt::format(
        "CREATE TABLE {} (step VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PRIMARY KEY,"
        " digest CHAR(32) NOT NULL, statements INT NOT NULL, complete BOOLEAN NOT NULL, applied_at "
        "TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6))",
        table_));
    return;
  }
  session_.execute(
      "CREATE SCHEMA IF NOT EXISTS talora;"
      "CREATE TABLE talora.deployed (step text PRIMARY KEY, digest text NOT NULL,"
      " applied_at timestamptz NOT NULL DEFAULT clock_timestamp());");
}

std::map<std::string, DeployedStep> DeployState::read() {
  std::map<std::string, DeployedStep> out;
  const char* list =
      mysql_ ? "step, digest, statements, complete" : "step, digest, '0', '1'";  // never half done
  for (const auto& row : session_.query(fmt::format("SELECT {} FROM {}", list, table_)).rows) {
    DeployedStep& step = out[row[0].value_or("")];
    step.digest = row[1].value_or("");
    const std::string count = row[2].value_or("0");
    std::from_chars(count.data(), count.data() + count.size(), step.statements);
    step.complete = row[3] == "1";
  }
  return out;
}

void DeployState::record(const std::string& path, const DeployedStep& step) {
  if (!mysql_) {
    session_.query(
        "INSERT INTO talora.deployed (step, digest) VALUES ($1, $2)"
        " ON CONFLICT (step) DO UPDATE SET digest = excluded.digest, applied_at = "
        "clock_timestamp()",
        {path, step.digest});
    return;
  }
  session_.query(
      fmt::format("INSERT INTO {} (step, digest, statements, complete) VALUES ($1, $2, $3, $4)"
                  " ON DUPLICATE KEY UPDATE digest = $2, statements = $3, complete = $4",
                  table_),
      {path, step.digest, std::to_string(step.statements), Value(step.complete ? "1" : "0")});
}

void DeployState::go_to_helpers() {
  if (mysql_) session_.execute("USE talora");
}

void DeployState::go_home() {
  if (mysql_) session_.execute("USE " + quote_identifier(TargetFamily::mysql, home_));
}

}  // namespace talora::conversion
