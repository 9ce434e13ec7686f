// The deploy loop.
#include "conversion/deploy.hpp"

#include "conversion/deploy_state.hpp"
#include "conversion/files.hpp"
#include "conversion/layout.hpp"
#include "conversion/take_back.hpp"
#include "database/postgres_copy_text.hpp"
#include "model/failure.hpp"
#include "model/sql_text.hpp"

#include <fmt/format.h>
#include <xxhash.h>

#include <map>
#include <set>
#include <utility>

namespace talora::conversion {

using database::DatabaseError;
using database::ScriptStatement;
using database::Session;
using database::Transaction;
namespace fs = std::filesystem;

namespace {

std::string digest(std::string_view text) {
  const XXH128_hash_t hash = XXH3_128bits(text.data(), text.size());
  return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

// Of the first statements of a script: those that stand after a run that stopped in it.
std::string digest(const std::vector<ScriptStatement>& pieces, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) {
    text += pieces[i].text;
    text += '\n';
  }
  return digest(text);
}

// The rows of a data file, one at a time.
database::RowSource rows_of(std::string_view content) {
  return [content, begin = std::size_t{0}](std::vector<database::Value>& row) mutable {
    if (begin >= content.size()) return false;
    const auto end = std::min(content.find('\n', begin), content.size());
    database::parse_copy_row(content.substr(begin, end - begin), row);
    begin = end + 1;
    return true;
  };
}

class Deployment {
 public:
  Deployment(const fs::path& folder, Session& session, const DeployOptions& options)
      : folder_(folder),
        session_(session),
        options_(options),
        family_(session.profile().family),
        state_(session) {}

  DeployResult run() {
    const fs::path script = folder_ / "deploy.sql";
    const auto steps = read_deploy_script(read_file(script), script.string());
    if (!options_.dry_run) prepare(steps);
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (options_.progress) options_.progress({i + 1, steps.size(), steps[i].path});
      if (is_data(steps[i]) && !options_.dry_run) clear_tables(steps);
      take(steps[i]);
    }
    if (result_.applied > 0) session_.finish_load(schemas_of(steps));
    return std::move(result_);
  }

 private:
  void prepare(const std::vector<DeployStep>& steps) {
    if (state_.exists()) {
      done_ = state_.read();
      return;
    }
    refuse_existing_tables(steps);
    state_.create();
  }

  // Where a name without a schema leads: "public" is PostgreSQL's word for it.
  [[nodiscard]] std::string schema_of(const std::string& schema) const {
    if (family_ == TargetFamily::mysql) return schema == "public" ? "" : schema;
    return schema.empty() ? "public" : schema;
  }

  // A target that already holds tables of the same names belongs to somebody else.
  void refuse_existing_tables(const std::vector<DeployStep>& steps) {
    for (const DeployStep& step : steps) {
      if (!step.path.starts_with("tables/") && step.kind != StepKind::copy) continue;
      std::string name = fs::path(step.path).stem().string();
      if (step.kind == StepKind::copy) name = step.object();
      const auto dot = name.find('.');
      const std::string schema = schema_of(dot == std::string::npos ? "" : name.substr(0, dot));
      if (!session_.has_table(schema, dot == std::string::npos ? name : name.substr(dot + 1))) {
        continue;
      }
      throw Failure(ExitCode::answer_is_no,
                    fmt::format("{}: the target is not empty: {} exists already",
                                database::printable(session_.url()), name),
                    "Name an empty database, or drop what stands there; nothing was changed.");
    }
  }

  [[nodiscard]] std::vector<std::string> schemas_of(const std::vector<DeployStep>& steps) const {
    std::set<std::string> names;
    if (family_ == TargetFamily::postgres) names.insert("public");
    for (const DeployStep& step : steps) {
      if (step.kind == StepKind::copy) names.insert(schema_of(step.schema));
      const std::string name = fs::path(step.path).stem().string();
      const bool has_rows =
          step.path.starts_with("tables/") || step.path.starts_with("materialized_views/");
      const auto dot = name.find('.');
      if (has_rows && dot != std::string::npos) names.insert(schema_of(name.substr(0, dot)));
    }
    names.erase("");
    return {names.begin(), names.end()};
  }

  void take(const DeployStep& step) {
    const std::string content = read_file(folder_ / step.path);
    const std::string sum = digest(content);
    if (options_.dry_run) {
      result_.listed.push_back(step.path);
      return;
    }
    const auto found = done_.find(step.path);
    if (found != done_.end() && found->second.complete && found->second.digest == sum) {
      ++result_.skipped;
      return;
    }
    std::vector<ScriptStatement> pieces;
    if (step.kind == StepKind::file) pieces = session_.pieces(content);
    std::size_t standing = 0;
    if (found != done_.end()) {
      if (!found->second.complete) standing = found->second.statements;
      const bool half_done = standing > 0 && standing <= pieces.size() &&
                             digest(pieces, standing) == found->second.digest;
      if (!half_done && !can_run_again(step)) refuse_changed(step);
      if (!half_done) standing = 0;
    }
    apply(step, content, pieces, {sum, standing, false});
  }

  [[noreturn]] void refuse_changed(const DeployStep& step) const {
    throw Failure(ExitCode::answer_is_no,
                  fmt::format("{}: changed since it was deployed", (folder_ / step.path).string()),
                  "Apply the change by hand, or deploy into an empty database.");
  }

  static bool can_run_again(const DeployStep& step) {
    for (const char* folder : {"runtime/", "functions/", "procedures/", "packages/", "views/",
                               "schemas/", "comments/"}) {
      if (step.path.starts_with(folder)) return true;
    }
    return false;
  }

  void apply(const DeployStep& step, const std::string& content,
             const std::vector<ScriptStatement>& pieces, DeployedStep whole) {
    try {
      if (step.path.starts_with("runtime/")) state_.go_to_helpers();
      Transaction transaction(session_);
      if (step.kind == StepKind::copy) copy(step, content);
      for (std::size_t i = whole.statements; i < pieces.size(); ++i) {
        session_.run(pieces[i]);
        whole.statements = i + 1;
        // Where DDL commits, each statement is noted with it; what does roll back takes its note
        // along.
        if (!session_.ddl_is_transactional()) {
          state_.record(step.path, {digest(pieces, i + 1), i + 1, false});
        }
      }
      whole.complete = true;
      state_.record(step.path, whole);
      transaction.commit();
    } catch (const DatabaseError& error) {
      if (!may_wait(step, pieces, error.server())) refuse(step, pieces, error.server());
      add_not_valid(step, pieces, error.server(), whole);
    }
    state_.go_home();
    ++result_.applied;
  }

  // A foreign key that the rows do not hold: new rows must, the others are named.
  [[nodiscard]] bool may_wait(const DeployStep& step, const std::vector<ScriptStatement>& pieces,
                              const database::ServerMessage& server) const {
    constexpr std::string_view foreign_key_violation = "23503";
    return family_ == TargetFamily::postgres && step.path.starts_with("constraints/") &&
           server.sqlstate == foreign_key_violation && !pieces.empty();
  }

  void add_not_valid(const DeployStep& step, std::vector<ScriptStatement> pieces,
                     const database::ServerMessage& server, DeployedStep whole) {
    std::string key(pieces.back().text);
    key.erase(key.find_last_not_of("; \n") + 1);
    key += " NOT VALID";
    pieces.back().text = key;
    try {
      Transaction transaction(session_);
      for (const ScriptStatement& piece : pieces)
        session_.run(piece);
      whole.complete = true;
      state_.record(step.path, whole);
      transaction.commit();
    } catch (const DatabaseError& error) {
      refuse(step, pieces, error.server());
    }
    result_.violations.push_back(fmt::format("{}.{}: {} is not valid: {}", server.schema,
                                             server.table, server.constraint, server.detail));
  }

  [[noreturn]] void refuse(const DeployStep& step, const std::vector<ScriptStatement>& pieces,
                           const database::ServerMessage& server) {
    std::string place = (folder_ / step.path).string();
    if (server.line > 0) place += fmt::format(":{}:1", server.line);
    const std::string context = server.context.empty() ? "" : " (" + server.context + ")";
    const std::string number = server.number == 0 ? "" : fmt::format(" {}", server.number);
    throw Failure(ExitCode::environment,
                  fmt::format("{}: the target refuses it: {}{} {}{}", place, server.sqlstate,
                              number, server.message, context),
                  "Steps before it are in place. " + kept(step, pieces) +
                      "Mend the cause, then run the same command again.");
  }

  // What of a refused step stands, because the server could not roll it back.
  std::string kept(const DeployStep& step, const std::vector<ScriptStatement>& pieces) {
    if (session_.ddl_is_transactional()) return {};
    const auto found = state_.read();
    const auto now = found.find(step.path);
    if (now == found.end() || now->second.statements == 0) return {};
    std::vector<std::string> undo;
    for (std::size_t i = now->second.statements; i-- > 0;) {
      if (auto drop = take_back(pieces.at(i).text)) undo.push_back(std::move(*drop));
    }
    return fmt::format(
        "Of this step {} of {} statements stand, because the server cannot roll back DDL; the next "
        "run goes on behind them{}. ",
        now->second.statements, pieces.size(),
        undo.empty() ? ""
                     : fmt::format(" (by hand they are undone by: {})", fmt::join(undo, "; ")));
  }

  void copy(const DeployStep& step, const std::string& content) {
    result_.rows +=
        session_.load(schema_of(step.schema), step.table, step.columns, rows_of(content));
  }

  static bool is_data(const DeployStep& step) { return step.path.starts_with("data/"); }

  // Before the first rows go in the tables are empty; what an earlier run of the same folder wrote
  // is its own, be it by a copy or by a statement of the scripts.
  void clear_tables(const std::vector<DeployStep>& steps) {
    if (std::exchange(tables_cleared_, true) || options_.append) return;
    for (const auto& [path, deployed] : done_) {
      if (path.starts_with("data/") && (deployed.complete || deployed.statements > 0)) return;
    }
    std::set<std::string> tables;
    for (const DeployStep& step : steps) {
      if (step.kind != StepKind::copy) continue;
      tables.insert(quote_qualified(family_, schema_of(step.schema), step.table));
    }
    for (const std::string& table : tables) {
      // TRUNCATE is DDL: with rows that reference the table some servers refuse it.
      if (options_.truncate) {
        session_.execute((session_.ddl_is_transactional() ? "TRUNCATE " : "DELETE FROM ") + table);
      } else {
        refuse_rows(table);
      }
    }
  }

  void refuse_rows(const std::string& table) {
    if (session_.query("SELECT 1 FROM " + table + " LIMIT 1").rows.empty()) return;
    throw Failure(ExitCode::answer_is_no, fmt::format("{}: the table is not empty", table),
                  "Empty it, or say --append or --truncate.");
  }

  const fs::path& folder_;
  Session& session_;
  const DeployOptions& options_;
  TargetFamily family_;
  DeployState state_;
  DeployResult result_;
  std::map<std::string, DeployedStep> done_;
  bool tables_cleared_ = false;
};

}  // namespace

DeployResult deploy(const fs::path& folder, Session& session, const DeployOptions& options) {
  return Deployment(folder, session, options).run();
}

}  // namespace talora::conversion
