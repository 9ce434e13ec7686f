// One line of the demo's matrix: what a migration of a sample gave on one target.
//
// talora_matrix SAMPLE TARGET OUT URL SCHEMA EXPECTED-FOLDER DIALECT; "talora_matrix" alone: the
// head.
#include "database/session.hpp"
#include "model/failure.hpp"
#include "tests/scenarios/query_text.hpp"
#include "translators/check/postgres_parse.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr const char* line_format = "{:<9} {:<11} {:>31} {:>9} {:>7} {:>12} {:>21} {:>8}\n";

std::string read_text(const fs::path& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);)
    lines.push_back(line);
  return lines;
}

// CREATE statements that stand on the target, of all.
std::string objects(const json& manifest) {
  long all = 0;
  long made = 0;
  for (const json& statement : manifest.at("statements")) {
    if (!statement.at("kind").get<std::string>().starts_with("create_")) continue;
    ++all;
    if (statement.at("outcome") != "held") ++made;
  }
  return fmt::format("{}/{}", made, all);
}

std::string parity(const json& result, long& rows) {
  long equal = 0;
  for (const json& table : result.at("tables")) {
    rows += table.at("rows_target").get<long>();
    if (table.at("verdict") == "equal") ++equal;
  }
  return fmt::format("{}/{} equal", equal, result.at("tables").size());
}

struct Queries {
  int right = 0;
  int held = 0;
  std::vector<std::string> different;
};

// The rows of the last statement; those before it (functions of a WITH clause) only run.
std::vector<std::string> rows_of(const std::string& sql, talora::database::Session& session,
                                 const std::string& dialect) {
  using namespace talora;
  if (session.profile().family != TargetFamily::postgres)
    return test::query_lines(session.query(sql), dialect);
  std::vector<std::string> statements = translators::split_statements(sql);
  const std::string query = statements.back();
  statements.pop_back();
  for (const std::string& statement : statements)
    session.execute(statement);
  return test::query_lines(session.query(query), dialect);
}

// Rows of each query of OUT/scripts/queries against the expected ones.
Queries queries(const fs::path& out, talora::database::Session& session, const fs::path& expected,
                const std::string& dialect) {
  Queries result;
  for (const auto& entry : fs::directory_iterator(out / "scripts/queries")) {
    const std::string sql = read_text(entry.path());
    const std::string name = entry.path().stem().string();
    if (sql.find("-- held: ") != std::string::npos) {
      ++result.held;
      continue;
    }
    try {
      if (rows_of(sql, session, dialect) == lines_of(read_text(expected / (name + ".txt"))))
        ++result.right;
      else
        result.different.push_back(name);
    } catch (const std::exception& error) {
      result.different.push_back(name + " (" + error.what() + ")");
    }
  }
  return result;
}

int run(const std::vector<std::string>& arguments) {
  using namespace talora;
  const fs::path out = arguments[2];
  const json manifest = json::parse(read_text(out / "manifest.json"));
  const json result = json::parse(read_text(out / "result.json"));
  const json facts = json::parse(read_text(out / "run.json"));
  const auto session = database::open_session(database::parse_url(arguments[3]));
  test::work_in_schema(*session, arguments[4], arguments[6]);
  const json& totals = manifest.at("totals");
  long rows = 0;
  const std::string equal = parity(result, rows);
  const std::string outcomes = fmt::format(
      "{} / {} / {} / {}", totals.at("copied").get<long>(), totals.at("translated").get<long>(),
      totals.at("absorbed").get<long>(), totals.at("held").get<long>());
  const Queries asked = queries(out, *session, arguments[5], arguments[6]);
  fmt::print(line_format, arguments[0], arguments[1], outcomes, objects(manifest), rows, equal,
             fmt::format("{} / {} / {}", asked.right, asked.held, asked.different.size()),
             fmt::format("{:.1f}", facts.at("seconds").get<double>()));
  for (const std::string& name : asked.different)
    fmt::print("{:>9} different: {}\n", "", name);
  return 0;
}

}  // namespace

int main(int count, char** values) {
  const std::vector<std::string> arguments(values + 1, values + count);
  constexpr std::size_t needed = 7;
  try {
    if (arguments.size() == needed) return run(arguments);
    fmt::print(line_format, "source", "target", "copied/translated/absorbed/held", "objects",
               "rows", "parity", "right/held/different", "seconds");
    return 0;
  } catch (const std::exception& error) {
    fmt::print(stderr, "talora_matrix: {}\n", error.what());
    return 3;
  }
}
