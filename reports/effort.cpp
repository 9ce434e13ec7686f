// Reading effort tables.
#include "reports/effort.hpp"

#include "model/embedded_text.hpp"
#include "model/failure.hpp"
#include "reports/assessment.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <numeric>
#include <set>
#include <vector>

namespace talora::reports {

namespace effort_texts {

// Generated from reports/effort/.
std::span<const EmbeddedText> embedded_texts();

}  // namespace effort_texts

namespace {

constexpr std::uint64_t most_minutes = 100'000;  // a working year

bool is_class(std::string_view word) {
  return std::ranges::find(class_words, word) != class_words.end();
}

// Levenshtein's distance.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t corner = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
      corner = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

std::string_view nearest(std::string_view word) {
  std::string_view best = class_words.back();
  std::size_t least = distance(word, best);
  const auto look_at = [&](std::string_view known) {
    const std::size_t d = distance(word, known);
    if (d < least) {
      least = d;
      best = known;
    }
  };
  for (const std::string_view known : class_words)
    look_at(known);
  for (const DiagnosticRow& row : all_diagnostic_rows())
    look_at(row.code);
  return best;
}

std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  while (true) {
    const auto tab = line.find('\t');
    cells.push_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return cells;
    line.remove_prefix(tab + 1);
  }
}

// Minutes of a cell; nothing when it is no whole number in range.
std::optional<std::uint64_t> minutes_of(std::string_view cell) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  const bool whole = error == std::errc() && end == cell.data() + cell.size();
  return whole && value <= most_minutes ? std::optional(value) : std::nullopt;
}

[[noreturn]] void refuse(const std::string& path, std::size_t line, const std::string& what,
                         const std::string& hint) {
  throw Failure(ExitCode::usage, fmt::format("{}:{}: {}", path, line, what), hint);
}

}  // namespace

std::string_view EffortTable::built_in_text() {
  return find_embedded_text(effort_texts::embedded_texts(), "effort").value();
}

EffortTable EffortTable::built_in() {
  EffortTable table;
  table.overlay(built_in_text(), "effort.tsv");
  table.origin_ = "the built-in table reports/effort/effort.tsv";
  return table;
}

void EffortTable::overlay(std::string_view text, const std::string& path) {
  constexpr const char* form =
      "A row is: code or class, tab, minutes once, tab, minutes each or -.";
  std::set<std::string, std::less<>> seen;
  std::size_t number = 0;
  while (!text.empty()) {
    ++number;
    const auto end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    const auto cells = cells_of(line);
    const std::string key(cells[0]);
    if (!is_class(key) && find_diagnostic(key) == nullptr) {
      refuse(path, number, fmt::format("no finding has the code '{}'", key),
             fmt::format("The nearest one is {}; docs/messages.md lists them all.", nearest(key)));
    }
    if (cells.size() != 3) {
      refuse(path, number, fmt::format("{} cells instead of 3", cells.size()), form);
    }
    if (!seen.insert(key).second) {
      refuse(path, number, fmt::format("{} stands here a second time", key),
             "Keep one of the two rows.");
    }
    const auto once = minutes_of(cells[1]);
    const auto each = minutes_of(cells[2]);
    if (!once || (!each && cells[2] != "-")) {
      refuse(path, number,
             fmt::format("'{}' is no whole number of minutes from 0 to {}",
                         once ? cells[2] : cells[1], most_minutes),
             form);
    }
    rows_[key] = {*once, each};
  }
  origin_ = path;
}

Effort EffortTable::of(const DiagnosticRow& row) const {
  auto found = rows_.find(row.code);
  if (found == rows_.end()) found = rows_.find(class_name(row.finding_class));
  const auto own = static_cast<std::uint64_t>(row.effort_minutes);
  if (found == rows_.end()) return {0, own};
  return {found->second.learn_once, found->second.each.value_or(own)};
}

}  // namespace talora::reports
