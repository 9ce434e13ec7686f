// One fresh database and one session per case; steps in order.
#include "tests/exec/run_case.hpp"

#include "database/postgres_catalog.hpp"
#include "tests/exec/row_text.hpp"
#include "tests/support/private_postgres.hpp"
#include "tests/support/repository.hpp"
#include "tests/support/runtime_helpers.hpp"
#include "tests/support/translate_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace talora::test {
namespace {

using database::DatabaseError;
using database::PostgresSession;

std::string case_template() {
  return template_database("exec", [](PostgresSession& session) {
    session.execute("CREATE EXTENSION plpgsql_check");
    session.execute(install_script_of_all());
    session.execute("CREATE SCHEMA dbo");
  });
}

// A step's text as a script: with the terminator that the format leaves out.
std::string script_of(const Step& step, SourceDialect dialect) {
  if (step.kind == StepKind::setup || dialect == SourceDialect::tsql) return step.text;
  std::string start = trimmed(step.text).substr(0, 7);
  std::transform(start.begin(), start.end(), start.begin(),
                 [](char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c); });
  const bool block =
      start.starts_with("BEGIN") || start.starts_with("DECLARE") || start.starts_with("<<");
  return step.text + (block ? "/\n" : ";\n");
}

// The number of THROW and RAISERROR in an SQLSTATE: TS and three digits base 36 of what it is above
// 50000.
int thrown_number(std::string_view sqlstate) {
  int number = 0;
  for (const char c : sqlstate.substr(2))
    number = number * 36 + (c >= 'A' ? c - 'A' + 10 : c - '0');
  return 50000 + number;
}

// The error of the target that stands for a message of SQL Server (docs/tsql.md).
bool is_twin(int message, std::string_view sqlstate) {
  if (message >= 50000)
    return sqlstate.size() == 5 && sqlstate.starts_with("TS") && thrown_number(sqlstate) == message;

  struct Twin {
    int message;
    std::string_view states;
  };

  static constexpr Twin twins[] = {
      {208, "42P01"},  {220, "22003 23514"}, {241, "22007"},  {242, "22007 22008"},
      {245, "22P02"},  {512, "21000"},       {515, "23502"},  {547, "23503 23514"},
      {550, "44000"},  {2601, "23505"},      {2627, "23505"}, {2628, "22001"},
      {8114, "22P02"}, {8115, "22003"},      {8134, "22012"}, {8152, "22001"},
      {8169, "22P02"}, {9002, "53100"},      {289, "22008"},  {535, "22003"},
      {536, "22011"},  {537, "22011"}};
  for (const Twin& twin : twins) {
    if (twin.message == message) return twin.states.find(sqlstate) != std::string_view::npos;
  }
  return false;
}

// plpgsql_check knows no tables that exist only while code runs: #t, and v_t of a table variable.
bool is_temporary(std::string_view message) {
  return message.find("relation \"#") != std::string_view::npos ||
         message.find("relation \"v_") != std::string_view::npos ||
         message == "record \"talora_row\" is not assigned yet";
}

std::string joined(const std::vector<std::string>& lines, std::string_view separator = "\n") {
  return fmt::format("{}", fmt::join(lines, separator));
}

// What the target did with a step's statements.
struct Effect {
  std::vector<std::string> lines;  // rows, or lines of DBMS_OUTPUT
  std::optional<int> ora_error;    // by talora.sqlcode
  std::string sqlstate;            // of the error
  std::string error;               // the server's message
  std::vector<std::string> codes;  // findings
  std::vector<std::string> held;   // codes of held statements; "held" when it has none
  std::string target;              // the SQL that ran
};

class Runner {
 public:
  explicit Runner(const Case& source)
      : case_(source),
        translator_(source.dialect == SourceDialect::tsql ? tsql_to_postgres()
                                                          : oracle_to_postgres()),
        database_(case_template()),
        session_(database_.open()) {
    if (source.dialect == SourceDialect::tsql) session_.execute("SET search_path = dbo, public");
    session_.on_notice([this](const database::ServerMessage& notice) {
      if (notice.severity == "NOTICE" && notice.sqlstate == "00000")
        notices_.push_back(notice.message);
    });
  }

  CaseReport run() {
    for (const Step& step : case_.steps)
      translator_.add(case_.name, script_of(step, case_.dialect));
    translator_.complete();
    for (std::size_t i = 0; i < case_.steps.size(); ++i) {
      const Step& step = case_.steps[i];
      const Effect effect = execute(step, translator_.translate(i));
      if (step.kind == StepKind::setup) {
        set_up(step, effect);
      } else {
        report_.steps.push_back(judge(step, effect));
        remember_held(step, effect);
      }
    }
    check_routines();
    return std::move(report_);
  }

 private:
  Effect execute(const Step& step, const std::vector<TranslatedStatement>& statements) {
    Effect effect;
    notices_.clear();
    for (const TranslatedStatement& statement : statements) {
      const auto codes = statement.codes();
      effect.codes.insert(effect.codes.end(), codes.begin(), codes.end());
      if (statement.held()) {
        effect.held.insert(effect.held.end(), codes.begin(), codes.end());
        if (codes.empty()) effect.held.emplace_back("no code");
        effect.target += "-- held: " + statement.source + "\n";
        continue;
      }
      for (const auto& unit : statement.translation.units) {
        effect.target += unit.sql + ";\n";
        if (effect.error.empty()) run_unit(step, unit, effect);
      }
    }
    if (step.kind == StepKind::block) {
      effect.lines = lines_of(joined(notices_) + (notices_.empty() ? "" : "\n"));
    }
    return effect;
  }

  void run_unit(const Step& step, const translators::TargetUnit& unit, Effect& effect) {
    try {
      if (step.kind == StepKind::query) {
        effect.lines = row_texts(session_.query(unit.sql), case_.dialect);
      } else {
        session_.execute(unit.sql);
      }
    } catch (const DatabaseError& error) {
      effect.error = error.sqlstate() + " " + error.message();
      if (!error.server().context.empty()) effect.error += "\n    at " + error.server().context;
      effect.sqlstate = error.sqlstate();
      if (session_.in_transaction()) session_.execute("ROLLBACK");
      if (case_.dialect == SourceDialect::tsql) return;
      const auto code =
          session_.query_value("SELECT talora.sqlcode($1, $2)",
                               std::vector<database::Value>{error.sqlstate(), error.message()});
      effect.ora_error = std::stoi(code.value_or("0"));
    }
  }

  // A held set-up statement makes the case's steps held, too: they would run against less.
  void set_up(const Step& step, const Effect& effect) {
    set_up_codes_.insert(set_up_codes_.end(), effect.codes.begin(), effect.codes.end());
    held_set_up_.insert(held_set_up_.end(), effect.held.begin(), effect.held.end());
    if (effect.error.empty() || !held_set_up_.empty()) return;
    report_.faults.push_back(
        fmt::format("line {}: set-up failed: {}\n{}", step.line, effect.error, effect.target));
  }

  // What T-SQL's later steps read would have been changed by a step that is held.
  void remember_held(const Step& step, const Effect& effect) {
    if (case_.dialect == SourceDialect::tsql && !trimmed(step.text).starts_with("SELECT"))
      held_set_up_.insert(held_set_up_.end(), effect.held.begin(), effect.held.end());
  }

  static bool as_expected(const Step& step, const Effect& effect) {
    if (step.kind == StepKind::error && !effect.sqlstate.empty() && !effect.ora_error)
      return is_twin(step.ora_error, effect.sqlstate);
    if (step.kind == StepKind::error) {
      const int expected = step.ora_error == 1403 ? 100 : -step.ora_error;
      return effect.ora_error == expected;
    }
    if (!effect.error.empty()) return false;
    std::vector<std::string> expected = step.expected, got = effect.lines;
    if (step.sort) {
      std::sort(expected.begin(), expected.end());
      std::sort(got.begin(), got.end());
    }
    return joined(expected) == joined(got) && expected.empty() == got.empty();
  }

  StepReport judge(const Step& step, const Effect& effect) const {
    StepReport report{step.line, Verdict::right, effect.codes, {}};
    std::vector<std::string> held = effect.held;
    held.insert(held.end(), held_set_up_.begin(), held_set_up_.end());
    if (!held.empty()) {
      report.codes = held;
      // What T-SQL's cases may hold is not marked yet; the ratchet counts it.
      const bool allowed = step.may("hold", held) || case_.dialect == SourceDialect::tsql;
      report.verdict = allowed ? Verdict::held : Verdict::wrong;
      report.account =
          fmt::format("HELD ({}) without `may hold`\n{}", joined(held, ", "), effect.target);
    } else if (!as_expected(step, effect)) {
      std::vector<std::string> codes = effect.codes;
      codes.insert(codes.end(), set_up_codes_.begin(), set_up_codes_.end());
      const bool said = !codes.empty() && step.may("differ", codes);
      report.verdict = said ? Verdict::different_with_finding : Verdict::wrong;
      report.account = account(step, effect);
    }
    return report;
  }

  static std::string account(const Step& step, const Effect& effect) {
    std::string text =
        effect.codes.empty() ? "DIFFERENT" : "DIFFERENT with " + joined(effect.codes, ", ");
    if (!effect.error.empty()) text = "ERROR " + effect.error;
    text += "\n" + effect.target;
    if (step.kind == StepKind::error) {
      text += fmt::format("  expected error {}, got {}\n", step.ora_error,
                          effect.ora_error ? std::to_string(*effect.ora_error) : "no error");
    } else {
      text +=
          fmt::format("  expected:\n{}\n  got:\n{}\n", joined(step.expected), joined(effect.lines));
    }
    return text;
  }

  void check_routines() {
    const auto schemas = session_.query(
        "SELECT nspname FROM pg_namespace WHERE nspname NOT IN ('talora', 'information_schema') "
        "AND "
        "nspname NOT LIKE 'pg\\_%' ORDER BY 1");
    std::vector<std::string> names;
    for (const auto& row : schemas.rows)
      names.push_back(*row[0]);
    for (const auto& finding : database::check_functions(session_, names)) {
      if (finding.level != "error" || !held_set_up_.empty()) continue;
      if (is_temporary(finding.message)) continue;
      report_.faults.push_back(fmt::format("plpgsql_check: {} line {}: {} {}", finding.signature,
                                           finding.line, finding.message, finding.detail));
    }
  }

  const Case& case_;
  ScriptTranslator translator_;
  FreshDatabase database_;
  PostgresSession session_;
  CaseReport report_;
  std::vector<std::string> notices_;
  std::vector<std::string> held_set_up_;
  std::vector<std::string> set_up_codes_;
};

}  // namespace

CaseReport run_case(const Case& source) {
  return Runner(source).run();
}

}  // namespace talora::test
