// deploy.sql: written for psql or mysql, read back by deploy.
#include "conversion/layout.hpp"
#include "model/failure.hpp"
#include "model/mysql_text.hpp"
#include "model/postgres_text.hpp"

#include <fmt/format.h>

namespace talora::conversion {

namespace {

constexpr std::string_view mysql_head =
    "-- Deploy order. For mysql: cd to this folder, then mysql --local-infile=1 DATABASE < "
    "deploy.sql\n"
    "-- Lines may be moved or removed; talora deploy follows this file.\n";

constexpr std::string_view postgres_head =
    "-- Deploy order. For psql: cd to this folder, then psql -v ON_ERROR_STOP=1 -f deploy.sql\n"
    "-- Lines may be moved or removed; talora deploy follows this file.\n";

// One identifier, quoted or not, from the front of `text`.
std::string take_identifier(std::string_view& text) {
  std::string name;
  const char quote = text.empty() ? '\0' : text.front();
  if (quote == '"' || quote == '`') {
    text.remove_prefix(1);
    while (!text.empty()) {
      if (text.front() == quote) {
        text.remove_prefix(1);
        if (text.empty() || text.front() != quote) break;
      }
      name += text.front();
      text.remove_prefix(1);
    }
    return name;
  }
  while (!text.empty() && text.front() != '.' && text.front() != ' ' && text.front() != ',' &&
         text.front() != ')') {
    name += text.front();
    text.remove_prefix(1);
  }
  return name;
}

bool take(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  return true;
}

// \copy schema.table (a, b) FROM 'path'
bool read_copy(std::string_view line, DeployStep& step) {
  step.kind = StepKind::copy;
  if (!take(line, "\\copy ")) return false;
  step.schema = take_identifier(line);
  if (!take(line, ".")) return false;
  step.table = take_identifier(line);
  if (!take(line, " (")) return false;
  while (true) {
    step.columns.push_back(take_identifier(line));
    if (take(line, ", ")) continue;
    break;
  }
  if (!take(line, ") FROM '") || !line.ends_with('\'')) return false;
  line.remove_suffix(1);
  step.path = std::string(line);
  return true;
}

// LOAD DATA LOCAL INFILE 'path' INTO TABLE schema.table CHARACTER SET utf8mb4 (a, @b) SET b = ...
bool read_load(std::string_view line, DeployStep& step) {
  step.kind = StepKind::copy;
  if (!take(line, "LOAD DATA LOCAL INFILE '")) return false;
  const auto end = line.find('\'');
  if (end == std::string_view::npos) return false;
  step.path = std::string(line.substr(0, end));
  line.remove_prefix(end + 1);
  if (!take(line, " INTO TABLE ")) return false;
  step.table = take_identifier(line);
  if (take(line, ".")) {
    step.schema = std::move(step.table);
    step.table = take_identifier(line);
  }
  if (!take(line, " CHARACTER SET utf8mb4 (")) return false;
  while (true) {
    const bool bytes = take(line, "@");
    step.columns.push_back(take_identifier(line));
    if (bytes) step.bytes.insert(step.columns.back());
    if (take(line, ", ")) continue;
    return take(line, ")") && line.ends_with(';');
  }
}

std::string copy_line(const DeployStep& step) {
  std::string columns;
  for (const std::string& column : step.columns) {
    if (!columns.empty()) columns += ", ";
    columns += postgres::quote_identifier(column);
  }
  return fmt::format("\\copy {} ({}) FROM '{}'\n",
                     postgres::quote_qualified(step.schema, step.table), columns, step.path);
}

// Bytes stand in the file as \x and hexadecimal digits.
std::string load_line(const DeployStep& step) {
  std::string columns;
  std::string settings;
  for (const std::string& column : step.columns) {
    const std::string name = mysql::quote_identifier(column);
    if (!columns.empty()) columns += ", ";
    if (step.bytes.contains(column)) {
      columns += '@';
      settings += fmt::format("{}{} = UNHEX(SUBSTRING(@{}, 3))", settings.empty() ? " SET " : ", ",
                              name, name);
    }
    columns += name;
  }
  return fmt::format("LOAD DATA LOCAL INFILE '{}' INTO TABLE {} CHARACTER SET utf8mb4 ({}){};\n",
                     step.path, mysql::quote_qualified(step.schema, step.table), columns, settings);
}

}  // namespace

std::string deploy_script(const Layout& layout) {
  const bool mysql = layout.family == TargetFamily::mysql;
  std::string text(mysql ? mysql_head : postgres_head);
  for (const DeployStep& step : layout.steps) {
    if (step.kind == StepKind::file) {
      text += fmt::format("{}{}\n", mysql ? "SOURCE " : "\\ir ", step.path);
    } else {
      text += mysql ? load_line(step) : copy_line(step);
    }
  }
  return text;
}

std::vector<DeployStep> read_deploy_script(std::string_view text, const std::string& path) {
  std::vector<DeployStep> steps;
  std::size_t number = 0;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with("--")) continue;
    DeployStep step;
    if (std::string_view rest = line; take(rest, "\\ir ") || take(rest, "SOURCE ")) {
      step.path = std::string(rest);
    } else if (line.starts_with("LOAD ") ? !read_load(line, step) : !read_copy(line, step)) {
      throw Failure(ExitCode::usage,
                    fmt::format("{}:{}:1: not a line that deploy knows", path, number),
                    "Keep to the lines that convert wrote.");
    }
    steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace talora::conversion
