// deploy.sql: written for psql, read back by deploy.
#include "conversion/layout.hpp"
#include "model/failure.hpp"
#include "model/postgres_text.hpp"

#include <fmt/format.h>

namespace talora::conversion {

namespace {

constexpr std::string_view head =
    "-- Deploy order. For psql: cd to this folder, then psql -v ON_ERROR_STOP=1 -f deploy.sql\n"
    "-- Lines may be moved or removed; talora deploy follows this file.\n";

// One identifier, quoted or not, from the front of `text`.
std::string take_identifier(std::string_view& text) {
  std::string name;
  if (!text.empty() && text.front() == '"') {
    text.remove_prefix(1);
    while (!text.empty()) {
      if (text.front() == '"') {
        text.remove_prefix(1);
        if (text.empty() || text.front() != '"') break;
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

}  // namespace

std::string deploy_script(const Layout& layout) {
  std::string text(head);
  for (const DeployStep& step : layout.steps) {
    if (step.kind == StepKind::file) {
      text += fmt::format("\\ir {}\n", step.path);
      continue;
    }
    std::string columns;
    for (const std::string& column : step.columns) {
      if (!columns.empty()) columns += ", ";
      columns += postgres::quote_identifier(column);
    }
    text += fmt::format("\\copy {} ({}) FROM '{}'\n",
                        postgres::quote_qualified(step.schema, step.table), columns, step.path);
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
    if (line.starts_with("\\ir ")) {
      step.path = std::string(line.substr(4));
    } else if (!read_copy(line, step)) {
      throw Failure(ExitCode::usage,
                    fmt::format("{}:{}:1: not a line that deploy knows", path, number),
                    "Keep to the \\ir and \\copy lines that convert wrote.");
    }
    steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace talora::conversion
