// docs/messages.md: one entry per diagnostic, made from its row; hand-written words below a marker.
//
// TALORA_UPDATE=1 rewrites the generated part and keeps what was written by hand.
#include "model/diagnostics/diagnostic.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

using namespace talora;
using namespace talora::test;

namespace {

constexpr std::string_view marker = "<!-- by hand -->";

constexpr std::string_view remedy = "TALORA_UPDATE=1 talora_tests \"[messages]\" writes it";

constexpr std::string_view preface =
    "# Messages\n\n"
    "Every finding of Talora has a stable code. `TAL-O` codes are about Oracle sources, `TAL-S` "
    "about\n"
    "SQL Server, `TAL-C` about any source. The class says how far the target's result may differ:\n"
    "*exact* (same result), *conditional* (same under the condition stated), *approximate* (may "
    "differ,\n"
    "says how), *manual* (a person must act; the statement is held). Effort is the usual time in "
    "minutes.\n\n"
    "The entries come from `model/diagnostics/*.def` (`TALORA_UPDATE=1 talora_tests "
    "\"[messages]\"` writes\n"
    "them); what stands below a line `<!-- by hand -->` is written by hand and kept.\n";

std::filesystem::path page() {
  return source_root() / "docs/messages.md";
}

// The generated part of an entry. {0} {1} are what the message names.
std::string generated_entry(const DiagnosticRow& row) {
  return fmt::format(
      "### {} {}\n\n- Class: {}\n- Effort: {} min\n- Message: {}\n- What to do: {}\n", row.code,
      row.name, class_name(row.finding_class), row.effort_minutes, row.text, row.advice);
}

// Words by hand, per code; empty when there are none.
std::map<std::string, std::string> words_by_hand(const std::string& text) {
  std::map<std::string, std::string> words;
  std::string code;
  bool by_hand = false;
  for (const std::string& line : lines_of(text)) {
    if (line.starts_with("### ")) {
      code = line.substr(4, line.find(' ', 4) - 4);
      by_hand = false;
    } else if (line == marker) {
      by_hand = true;
    } else if (by_hand) {
      words[code] += line + "\n";
    }
  }
  for (auto& [key, value] : words)
    value = trimmed(value);
  return words;
}

std::vector<const DiagnosticRow*> rows_by_code() {
  std::vector<const DiagnosticRow*> rows;
  for (const DiagnosticRow& row : all_diagnostic_rows())
    rows.push_back(&row);
  std::sort(rows.begin(), rows.end(),
            [](const DiagnosticRow* a, const DiagnosticRow* b) { return a->code < b->code; });
  return rows;
}

std::string complete_page(const std::map<std::string, std::string>& words) {
  std::string text(preface);
  for (const DiagnosticRow* row : rows_by_code()) {
    text += "\n" + generated_entry(*row);
    const auto own = words.find(std::string(row->code));
    if (own != words.end() && !own->second.empty()) {
      text += fmt::format("\n{}\n{}\n", marker, own->second);
    }
  }
  return text;
}

std::string page_text() {
  return std::filesystem::exists(page()) ? read_text(page()) : std::string();
}

}  // namespace

TEST_CASE("diagnostic codes are unique and well formed", "[style][messages]") {
  std::set<std::string_view> codes;
  for (const DiagnosticRow& row : all_diagnostic_rows()) {
    INFO(row.code);
    CHECK(codes.insert(row.code).second);
    CHECK(row.code.size() == 9);
    CHECK((row.code.starts_with("TAL-C") || row.code.starts_with("TAL-O") ||
           row.code.starts_with("TAL-S")));
    CHECK_FALSE(row.text.empty());
    CHECK_FALSE(row.advice.empty());
    CHECK(row.effort_minutes >= 0);
  }
}

TEST_CASE("docs/messages.md has the entry of every diagnostic", "[style][messages]") {
  const std::string expected = complete_page(words_by_hand(page_text()));
  if (update_wanted()) write_text(page(), expected);
  const std::string actual = page_text();
  for (const DiagnosticRow* row : rows_by_code()) {
    if (actual.find("\n" + generated_entry(*row)) != std::string::npos) continue;
    FAIL_CHECK(fmt::format("docs/messages.md: no up-to-date entry of {}; {}", row->code, remedy));
  }
  // Order, preface and nothing besides: an entry without a code does not come back.
  if (actual != expected)
    FAIL_CHECK(fmt::format("docs/messages.md is not as generated; {}", remedy));
}
