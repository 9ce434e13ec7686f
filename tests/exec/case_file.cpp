// Reads executed cases line by line.
#include "tests/exec/case_file.hpp"

#include "tests/support/repository.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace talora::test {
namespace {

constexpr std::string_view section_end = "----";

class Reader {
 public:
  explicit Reader(const std::string& path) : lines_(lines_of(read_text(source_root() / path))) {
    file_.path = path;
    const bool tsql = path.find("/tsql/") != std::string::npos;
    file_.topic = (tsql ? "tsql/" : "") + std::filesystem::path(path).stem().string();
  }

  CaseFile run() {
    while (at_ < lines_.size()) {
      const std::string line = trimmed(lines_[at_]);
      ++at_;
      if (!line.empty() && line[0] != '#') directive(line);
    }
    return std::move(file_);
  }

 private:
  void fault(const std::string& what) {
    file_.faults.push_back(fmt::format("{}:{}: {}", file_.path, at_, what));
  }

  void directive(const std::string& line) {
    const std::size_t blank = line.find(' ');
    const std::string word = line.substr(0, blank);
    const std::string rest = blank == std::string::npos ? "" : trimmed(line.substr(blank));
    if (word == "case") {
      const bool tsql = file_.path.find("/tsql/") != std::string::npos;
      file_.cases.push_back(
          {tsql ? SourceDialect::tsql : SourceDialect::oracle, rest, at_, {}, {}});
      return;
    }
    if (file_.cases.empty()) return fault("stands before the first case: " + line);
    if (word == "ref") {
      file_.cases.back().references.push_back(rest);
    } else if (word == "may") {
      allow(rest);
    } else {
      step(word, rest);
    }
  }

  void allow(const std::string& rest) {
    const std::size_t blank = rest.find(' ');
    const std::string what = rest.substr(0, blank);
    if (what != "hold" && what != "differ") return fault("may " + what + "?");
    std::string code = blank == std::string::npos ? "" : trimmed(rest.substr(blank));
    const bool only_mysql = code == "mysql" || code.starts_with("mysql ");
    if (only_mysql) code = trimmed(code.substr(5));
    allowances_.push_back({what, code, only_mysql});
  }

  void step(const std::string& word, const std::string& rest) {
    Step step;
    step.line = at_ + 1;
    if (word == "setup" && rest.empty()) {
      step.kind = StepKind::setup;
    } else if (word == "query" && (rest.empty() || rest == "sort")) {
      step.kind = StepKind::query;
      step.sort = !rest.empty();
    } else if (word == "block" && rest.empty()) {
      step.kind = StepKind::block;
    } else if (word == "error" && (rest.starts_with("ORA-") || rest.starts_with("MSG-"))) {
      step.kind = StepKind::error;
      std::from_chars(rest.data() + 4, rest.data() + rest.size(), step.ora_error);
    } else {
      return fault("is no line of this format: " + word + " " + rest);
    }
    for (const std::string& line : section())
      step.text += line + "\n";
    if (trimmed(step.text).empty()) fault("no source text");
    if (step.kind != StepKind::setup) step.expected = section();
    if (step.kind == StepKind::error && !step.expected.empty()) fault("an error has no rows");
    if (step.kind == StepKind::setup && !allowances_.empty()) fault("may stands before set-up");
    step.allowances = std::move(allowances_);
    allowances_.clear();
    file_.cases.back().steps.push_back(std::move(step));
  }

  std::vector<std::string> section() {
    std::vector<std::string> lines;
    while (at_ < lines_.size() && lines_[at_] != section_end)
      lines.push_back(lines_[at_++]);
    if (at_ == lines_.size()) fault("the section has no end");
    ++at_;
    return lines;
  }

  CaseFile file_;
  std::vector<std::string> lines_;
  std::vector<Allowance> allowances_;
  std::size_t at_ = 0;  // lines read; the number of the last line read
};

}  // namespace

bool Step::may(std::string_view what, const std::vector<std::string>& codes, bool on_mysql) const {
  return std::any_of(allowances.begin(), allowances.end(), [&](const Allowance& allowance) {
    if (allowance.what != what || (allowance.only_mysql && !on_mysql)) return false;
    return allowance.code.empty() ||
           std::find(codes.begin(), codes.end(), allowance.code) != codes.end();
  });
}

CaseFile read_case_file(const std::string& path) {
  return Reader(path).run();
}

}  // namespace talora::test
