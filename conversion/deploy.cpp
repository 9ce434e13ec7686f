// The deploy loop and its state table.
#include "conversion/deploy.hpp"

#include "conversion/files.hpp"
#include "conversion/layout.hpp"
#include "database/postgres_copy.hpp"
#include "database/postgres_copy_text.hpp"
#include "model/failure.hpp"
#include "model/postgres_text.hpp"

#include <fmt/format.h>
#include <xxhash.h>

#include <map>

namespace talora::conversion {

using database::DatabaseError;
using database::PostgresSession;
using database::Transaction;
namespace fs = std::filesystem;

namespace {

std::string digest(std::string_view text) {
  const XXH128_hash_t hash = XXH3_128bits(text.data(), text.size());
  return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

class Deployment {
 public:
  Deployment(const fs::path& folder, PostgresSession& session, const DeployOptions& options)
      : folder_(folder),
        session_(session),
        options_(options) {}

  DeployResult run() {
    const fs::path script = folder_ / "deploy.sql";
    const auto steps = read_deploy_script(read_file(script), script.string());
    if (!options_.dry_run) prepare(steps);
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (options_.progress) options_.progress({i + 1, steps.size(), steps[i].path});
      take(steps[i]);
    }
    return std::move(result_);
  }

 private:
  void prepare(const std::vector<DeployStep>& steps) {
    const bool has_state =
        session_.query_value("SELECT to_regclass('talora.deployed')::text").has_value();
    if (!has_state) {
      refuse_existing_tables(steps);
      session_.execute(
          "CREATE SCHEMA IF NOT EXISTS talora;"
          "CREATE TABLE talora.deployed (step text PRIMARY KEY, digest text NOT NULL,"
          " applied_at timestamptz NOT NULL DEFAULT clock_timestamp());");
      return;
    }
    for (const auto& row : session_.query("SELECT step, digest FROM talora.deployed").rows) {
      done_[row[0].value_or("")] = row[1].value_or("");
    }
  }

  // A target that already holds tables of the same names belongs to somebody else.
  void refuse_existing_tables(const std::vector<DeployStep>& steps) {
    for (const DeployStep& step : steps) {
      if (!step.path.starts_with("tables/") && step.kind != StepKind::copy) continue;
      std::string name = fs::path(step.path).stem().string();
      if (step.kind == StepKind::copy) name = step.schema + "." + step.table;
      const auto dot = name.find('.');
      if (dot == std::string::npos) name = "public." + name;
      const auto at = name.find('.');
      const auto found = session_.query(
          "SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
          " WHERE n.nspname = $1 AND c.relname = $2",
          {name.substr(0, at), name.substr(at + 1)});
      if (found.rows.empty()) continue;
      throw Failure(ExitCode::answer_is_no,
                    fmt::format("{}: the target is not empty: {} exists already",
                                database::printable(session_.url()), name),
                    "Name an empty database, or drop what stands there; nothing was changed.");
    }
  }

  void take(const DeployStep& step) {
    const std::string content = read_file(folder_ / step.path);
    const std::string sum = digest(content);
    if (options_.dry_run) {
      result_.listed.push_back(step.path);
      return;
    }
    const auto found = done_.find(step.path);
    if (found != done_.end() && found->second == sum) {
      ++result_.skipped;
      return;
    }
    if (found != done_.end() && !can_run_again(step)) {
      throw Failure(
          ExitCode::answer_is_no,
          fmt::format("{}: changed since it was deployed", (folder_ / step.path).string()),
          "Apply the change by hand, or deploy into an empty database.");
    }
    apply(step, content, sum);
  }

  static bool can_run_again(const DeployStep& step) {
    for (const char* folder : {"runtime/", "functions/", "procedures/", "packages/", "views/",
                               "schemas/", "comments/"}) {
      if (step.path.starts_with(folder)) return true;
    }
    return false;
  }

  void apply(const DeployStep& step, const std::string& content, const std::string& sum) {
    try {
      Transaction transaction(session_);
      if (step.kind == StepKind::copy) {
        copy(step, content);
      } else {
        session_.execute(content);
      }
      session_.query(
          "INSERT INTO talora.deployed (step, digest) VALUES ($1, $2)"
          " ON CONFLICT (step) DO UPDATE SET digest = excluded.digest, applied_at = "
          "clock_timestamp()",
          {step.path, sum});
      transaction.commit();
      ++result_.applied;
    } catch (const DatabaseError& error) {
      const std::string context =
          error.server().context.empty() ? "" : " (" + error.server().context + ")";
      throw Failure(
          ExitCode::environment,
          fmt::format("{}: the target refuses it: {} {}{}", (folder_ / step.path).string(),
                      error.sqlstate(), error.message(), context),
          "Steps before it are in place. Mend the cause, then run the same command again.");
    }
  }

  void copy(const DeployStep& step, const std::string& content) {
    const std::string table = postgres::quote_qualified(step.schema, step.table);
    if (options_.truncate && fresh_tables_.insert(table).second) {
      session_.execute("TRUNCATE " + table);
    } else if (!options_.append && fresh_tables_.insert(table).second) {
      refuse_rows(step, table);
    }
    auto writer = session_.copy_in(step.schema, step.table, step.columns);
    std::vector<database::Value> values;
    std::size_t begin = 0;
    while (begin < content.size()) {
      const auto end = std::min(content.find('\n', begin), content.size());
      database::parse_copy_row(std::string_view(content).substr(begin, end - begin), values);
      writer.row(values);
      begin = end + 1;
    }
    result_.rows += writer.finish();
  }

  // Rows of an earlier copy of the same folder do not count: they are in the state table.
  void refuse_rows(const DeployStep& step, const std::string& table) {
    for (const auto& [path, sum] : done_) {
      if (path.ends_with("." + step.schema + "." + step.table + ".copy")) return;
    }
    if (session_.query("SELECT 1 FROM " + table + " LIMIT 1").rows.empty()) return;
    throw Failure(ExitCode::answer_is_no, fmt::format("{}: the table is not empty", table),
                  "Empty it, or say --append or --truncate.");
  }

  const fs::path& folder_;
  PostgresSession& session_;
  const DeployOptions& options_;
  DeployResult result_;
  std::map<std::string, std::string> done_;
  std::set<std::string> fresh_tables_;
};

}  // namespace

DeployResult deploy(const fs::path& folder, PostgresSession& session,
                    const DeployOptions& options) {
  return Deployment(folder, session, options).run();
}

}  // namespace talora::conversion
