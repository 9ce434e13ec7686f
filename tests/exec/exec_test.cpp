// Executed cases: each file of tests/exec/oracle and tests/exec/tsql is one test, "exec: TOPIC".
//
// TALORA_UPDATE=1 talora_tests "[exec]" rewrites tests/exec/ratchet.json.
//
// A step that gives other rows than its source fails the test. What is held needs a `may hold` in
// Oracle's cases; in T-SQL's the ratchet counts it and lets the number only fall.
#include "tests/exec/run_case.hpp"
#include "tests/support/ratchet.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <memory>
#include <set>

using namespace talora::test;

namespace {

const std::vector<std::string> folders{"tests/exec/oracle/", "tests/exec/tsql/"};

struct Totals {
  long cases = 0;
  Counts counts{{"right", 0}, {"held", 0}, {"different", 0}, {"wrong", 0}};
  std::map<std::string, long> held_codes;
};

const char* name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::right:
      return "right";
    case Verdict::held:
      return "held";
    case Verdict::different_with_finding:
      return "different";
    case Verdict::wrong:
      break;
  }
  return "wrong";
}

bool is_tsql(const std::string& path) {
  return path.find("/tsql/") != std::string::npos;
}

void fault(const std::string& path, std::size_t line, const std::string& name,
           const std::string& account, Totals& totals) {
  ++totals.counts["wrong"];
  FAIL_CHECK(fmt::format("{}:{}: case {}: {}", path, line, name, account));
}

void count(const CaseFile& file, const Case& source, const CaseReport& report, Totals& totals) {
  ++totals.cases;
  for (const StepReport& step : report.steps) {
    if (step.verdict != Verdict::wrong) ++totals.counts[name_of(step.verdict)];
    if (step.verdict == Verdict::held) {
      for (const std::string& code : step.codes)
        ++totals.held_codes[code];
    }
    if (step.verdict == Verdict::wrong)
      fault(file.path, step.line, source.name, step.account, totals);
  }
  for (const std::string& text : report.faults)
    fault(file.path, source.line, source.name, text, totals);
}

void print(const std::string& topic, const Totals& totals) {
  std::string codes;
  for (const auto& [code, times] : totals.held_codes)
    codes += fmt::format(" {} x{}", code, times);
  fmt::print("exec {}: {} cases; steps: {} right, {} held{}, {} different as said, {} wrong\n",
             topic, totals.cases, totals.counts.at("right"), totals.counts.at("held"), codes,
             totals.counts.at("different"), totals.counts.at("wrong"));
}

void run_topic(const std::string& path) {
  const CaseFile file = read_case_file(path);
  Totals totals;
  for (const Case& source : file.cases) {
    try {
      count(file, source, run_case(source), totals);
    } catch (const std::exception& error) {
      fault(path, source.line, source.name, error.what(), totals);
    }
  }
  print(file.topic, totals);
  const Ratchet ratchet("tests/exec/ratchet.json", {"right"});
  for (const std::string& worse : ratchet.compare(file.topic, totals.counts))
    FAIL_CHECK(worse);
}

class TopicTest : public Catch::ITestInvoker {
 public:
  explicit TopicTest(std::string path) : path_(std::move(path)) {}

  void invoke() const override { run_topic(path_); }

 private:
  std::string path_;
};

std::vector<std::string> topic_files() {
  std::vector<std::string> files;
  for (const std::string& folder : folders) {
    if (!std::filesystem::exists(source_root() / folder)) continue;
    for (const auto& entry : std::filesystem::directory_iterator(source_root() / folder)) {
      if (entry.path().extension() == ".test")
        files.push_back(folder + entry.path().filename().string());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

// Catch2's macro registers functions; topics are known only at run time.
std::vector<std::unique_ptr<Catch::AutoReg>> register_topics() {
  std::vector<std::unique_ptr<Catch::AutoReg>> registered;
  for (const std::string& path : topic_files()) {
    const bool tsql = is_tsql(path);
    const std::string name =
        (tsql ? "exec tsql: " : "exec: ") + std::filesystem::path(path).stem().string();
    registered.push_back(std::make_unique<Catch::AutoReg>(
        new TopicTest(path), CATCH_INTERNAL_LINEINFO, Catch::StringRef(),
        Catch::NameAndTags(name, tsql ? "[exec][tsql]" : "[exec]")));
  }
  return registered;
}

const auto registered_topics = register_topics();

}  // namespace

TEST_CASE("executed cases are well formed and name their references", "[exec_files]") {
  std::set<std::string> names;
  for (const std::string& path : topic_files()) {
    const CaseFile file = read_case_file(path);
    for (const std::string& fault : file.faults)
      FAIL_CHECK(fault);
    for (const Case& source : file.cases) {
      INFO(path << ":" << source.line << ": " << source.name);
      CHECK(names.insert(source.name).second);
      CHECK_FALSE(source.references.empty());
      CHECK_FALSE(source.steps.empty());
    }
  }
  CHECK(names.size() > 200);
}
