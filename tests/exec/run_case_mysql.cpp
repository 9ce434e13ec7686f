// One fresh schema and one session per case; steps in order.
#include "tests/exec/run_case_mysql.hpp"

#include "tests/support/mysql_runtime.hpp"
#include "tests/support/repository.hpp"
#include "tests/support/translate_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

namespace talora::test {
namespace {

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

// Oracle's number of an error: helpers write it, the server's own errors have a counterpart.
int ora_error(const database::ServerMessage& message) {
  if (const auto at = message.message.find("ORA-"); at != std::string::npos) {
    int number = 0;
    const char* start = message.message.data() + at + 4;
    std::from_chars(start, message.message.data() + message.message.size(), number);
    return number;
  }
  static const std::map<int, int> counterparts = {
      {1048, 1400}, {1062, 1},    {1172, 1422}, {1242, 1427},  {1264, 1438},
      {1339, 6592}, {1364, 1400}, {1365, 1476}, {1406, 12899}, {1451, 2292},
      {1452, 2291}, {1690, 1426}, {3819, 2290}, {4025, 2290}};
  const auto found = counterparts.find(message.number);
  return found == counterparts.end() ? 0 : found->second;
}

// The error of the target that stands for a message of SQL Server: what helpers signal, else the
// server's own number.
bool is_twin(int message, const database::ServerMessage& error) {
  struct Twin {
    int message;
    std::string_view states;
    std::string_view numbers;
  };

  static constexpr Twin twins[] = {{208, "42S02", "1146"},  {220, "22003", "1264 3819 4025"},
                                   {241, "22007", "1292"},  {242, "22007", "1292"},
                                   {245, "22P02", ""},      {289, "22008", ""},
                                   {512, "21000", "1242"},  {515, "", "1048 1364"},
                                   {535, "22003", ""},      {536, "22011", ""},
                                   {537, "22011", ""},      {547, "", "1451 1452 3819 4025"},
                                   {550, "", "1369"},       {2601, "", "1062"},
                                   {2627, "", "1062"},      {2628, "22001", "1406"},
                                   {8114, "22P02", ""},     {8115, "22003", "1264 1690"},
                                   {8134, "22012", "1365"}, {8152, "22001", "1406"},
                                   {8169, "22P02", ""}};
  // THROW and RAISERROR keep their number.
  if (message >= 50000) return error.number == message;
  const std::string number = std::to_string(error.number);
  return std::ranges::any_of(twins, [&](const Twin& twin) {
    return twin.message == message && (twin.states.find(error.sqlstate) != std::string_view::npos ||
                                       twin.numbers.find(number) != std::string_view::npos);
  });
}

std::string plain_number(std::string text) {
  if (text.find('.') == std::string::npos || text.find('e') != std::string::npos) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

// A date with a time of day, or that alone, with a fraction.
bool is_instant(const std::string& text) {
  if (text.size() > 9 && text[2] == ':' && text[5] == ':' && text[8] == '.') return true;
  return text.size() > 20 && text[4] == '-' && text[10] == ' ' && text[19] == '.';
}

std::string value_text(const database::Value& value, const database::Column& column,
                       SourceDialect dialect) {
  if (!value) return "NULL";
  if (value->empty()) return "''";
  if (column.kind == database::ColumnKind::number ||
      column.kind == database::ColumnKind::binary_float) {
    return plain_number(*value);
  }
  if (column.kind == database::ColumnKind::bytes) {
    std::string digits = value->substr(2);
    if (dialect == SourceDialect::tsql) return digits;
    std::transform(digits.begin(), digits.end(), digits.begin(),
                   [](char c) { return static_cast<char>(c >= 'a' && c <= 'f' ? c - 32 : c); });
    return digits;
  }
  if (column.kind == database::ColumnKind::other && is_instant(*value)) return plain_number(*value);
  const bool needs_quotes = value->front() == ' ' || value->back() == ' ';
  return needs_quotes ? "\"" + *value + "\"" : *value;
}

std::vector<std::string> row_texts(const database::Rows& rows, SourceDialect dialect) {
  std::vector<std::string> texts;
  for (const auto& row : rows.rows) {
    std::string text;
    for (std::size_t i = 0; i < row.size(); ++i)
      text += (i > 0 ? " | " : "") + value_text(row[i], rows.columns[i], dialect);
    texts.push_back(std::move(text));
  }
  return texts;
}

// What the target did with a step's statements.
struct Effect {
  std::vector<std::string> lines;
  int ora_error = 0;
  std::string error;
  database::ServerMessage server;
  std::vector<std::string> codes;
  std::vector<std::string> held;
  std::string target;
};

translators::TranslateOptions options_of(SourceDialect dialect, MysqlProduct product) {
  const char* profile = product == MysqlProduct::mysql ? "mysql:9.7" : "mariadb:10.11";
  return dialect == SourceDialect::tsql ? tsql_to(profile) : oracle_to(profile);
}

class Runner {
 public:
  Runner(const Case& source, MysqlProduct product)
      : case_(source),
        translator_(options_of(source.dialect, product)),
        schema_(product),
        session_(open_like(source.dialect, schema_, product)) {
    session_.execute("SET SESSION group_concat_max_len = 1000000");
    session_.execute("SET SESSION autocommit = 0");  // as Oracle's sessions are
    session_.execute("ALTER DATABASE COLLATE " + collation_of(source.dialect, product));
    session_.execute("DELETE FROM talora.sequences");
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
        // What a held block would have changed, later steps may look for.
        if (step.kind == StepKind::block || changes_rows(step))
          held_set_up_.insert(held_set_up_.end(), effect.held.begin(), effect.held.end());
      }
    }
    return std::move(report_);
  }

 private:
  // T-SQL: a query may be DML with OUTPUT.
  [[nodiscard]] bool changes_rows(const Step& step) const {
    const std::string text = trimmed(step.text);
    return case_.dialect == SourceDialect::tsql && !text.starts_with("SELECT") &&
           !text.starts_with("WITH");
  }

  Effect execute(const Step& step, const std::vector<TranslatedStatement>& statements) {
    Effect effect;
    if (step.kind == StepKind::block) session_.execute("SET @talora_output = NULL");
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
    // What DBMS_OUTPUT printed.
    if (step.kind == StepKind::block)
      effect.lines = lines_of(
          session_.query_value("SELECT CONVERT(@talora_output USING utf8mb4)").value_or(""));
    return effect;
  }

  void run_unit(const Step& step, const translators::TargetUnit& unit, Effect& effect) {
    try {
      if (step.kind == StepKind::query) {
        effect.lines = row_texts(session_.query(unit.sql), case_.dialect);
      } else {
        session_.execute(unit.sql);
      }
    } catch (const database::DatabaseError& error) {
      effect.error = error.sqlstate() + " " + error.message();
      effect.server = error.server();
      effect.server.sqlstate = error.sqlstate();
      effect.ora_error = ora_error(error.server());
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

  [[nodiscard]] bool as_expected(const Step& step, const Effect& effect) const {
    if (step.kind == StepKind::error && case_.dialect == SourceDialect::tsql)
      return !effect.error.empty() && is_twin(step.ora_error, effect.server);
    if (step.kind == StepKind::error) return effect.ora_error == step.ora_error;
    if (!effect.error.empty()) return false;
    std::vector<std::string> expected = step.expected, got = effect.lines;
    if (step.sort) {
      std::sort(expected.begin(), expected.end());
      std::sort(got.begin(), got.end());
    }
    return expected == got;
  }

  StepReport judge(const Step& step, const Effect& effect) const {
    StepReport report{step.line, Verdict::right, effect.codes, {}};
    std::vector<std::string> held = effect.held;
    held.insert(held.end(), held_set_up_.begin(), held_set_up_.end());
    if (!held.empty()) {
      report.codes = held;
      const bool named = std::find(held.begin(), held.end(), "no code") == held.end();
      report.verdict = named ? Verdict::held : Verdict::wrong;
      report.account = "HELD without a finding\n" + effect.target;
    } else if (!as_expected(step, effect)) {
      std::vector<std::string> codes = effect.codes;
      codes.insert(codes.end(), set_up_codes_.begin(), set_up_codes_.end());
      const bool said = !codes.empty() && step.may("differ", codes, true);
      report.verdict = said ? Verdict::different_with_finding : Verdict::wrong;
      report.account = fmt::format("{} with [{}]\n{}  expected:\n{}\n  got:\n{}\n",
                                   effect.error.empty() ? "DIFFERENT" : "ERROR " + effect.error,
                                   fmt::join(codes, ", "), effect.target,
                                   fmt::join(step.expected, "\n"), fmt::join(effect.lines, "\n"));
    }
    return report;
  }

  const Case& case_;
  ScriptTranslator translator_;
  FreshSchema schema_;
  database::MysqlSession session_;
  CaseReport report_;
  std::vector<std::string> held_set_up_;
  std::vector<std::string> set_up_codes_;
};

}  // namespace

CaseReport run_case_on_mysql(const Case& source, MysqlProduct product) {
  install_mysql_runtime(product, source.dialect);
  return Runner(source, product).run();
}

}  // namespace talora::test
