// Objects as JSON for the page's script. Every limit that bites is said where it bites.
#include "reports/assessment_island.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace talora::reports {

using nlohmann::ordered_json;

namespace {

class Maker {
 public:
  Maker(const Assessment& assessment, const Summary& summary, const IslandLimits& limits)
      : assessment_(assessment),
        summary_(summary),
        limits_(limits) {}

  Island run() {
    ordered_json objects = ordered_json::array();
    for (std::size_t i = 0; i < assessment_.objects.size(); ++i)
      objects.push_back(object(i));
    ordered_json codes = ordered_json::object();
    for (const CodeSummary& code : summary_.codes) {
      codes[std::string(code.rule->code)] = {{"class", class_name(code.rule->finding_class)},
                                             {"advice", code.rule->advice}};
    }
    const ordered_json all = {
        {"dialect", assessment_.dialect == "oracle" ? "Oracle" : "SQL Server"},
        {"targets", assessment_.targets},
        {"codes", codes},
        {"objects", objects}};
    for (const char c : all.dump(-1, ' ', false, ordered_json::error_handler_t::replace)) {
      // In JSON these stand in strings only.
      if (c == '<') {
        out_.json += "\\u003c";
      } else {
        out_.json += c;
      }
    }
    return std::move(out_);
  }

 private:
  // Held ones first, then those with findings; the order of the source inside.
  std::vector<std::size_t> chosen(const ObjectSummary& counts) const {
    std::vector<std::size_t> plain, data;
    for (const std::size_t index : counts.statements)
      (assessment_.statements[index].is_data ? data : plain).push_back(index);
    const auto rank = [&](std::size_t index) {
      int worst = 2;
      for (const StatementOnTarget& target : assessment_.statements[index].targets) {
        if (target.outcome == StatementOutcome::held) worst = 0;
        if (!target.findings.empty()) worst = std::min(worst, 1);
      }
      return worst;
    };
    if (plain.size() > limits_.object_statements) {
      std::ranges::stable_sort(plain, {}, rank);
      plain.resize(limits_.object_statements);
      std::ranges::sort(plain);
    }
    data.resize(std::min(data.size(), limits_.data_statements));
    plain.insert(plain.end(), data.begin(), data.end());
    return plain;
  }

  ordered_json object(std::size_t index) {
    const AssessedObject& object = assessment_.objects[index];
    const ObjectSummary& counts = summary_.objects[index];
    ordered_json statements = ordered_json::array();
    for (const std::size_t each : chosen(counts)) {
      if (used_ >= limits_.all_bytes) break;
      statements.push_back(statement(assessment_.statements[each]));
    }
    out_.statements += statements.size();
    ordered_json json = {{"kind", object.kind},
                         {"schema", object.schema},
                         {"name", object.full_name()},
                         {"place", object.place.text()},
                         {"targets", targets(counts)}};
    const std::size_t omitted = counts.statements.size() - statements.size();
    json["statements"] = std::move(statements);
    if (omitted > 0) {
      out_.omitted += omitted;
      json["omitted"] = fmt::format(
          "{} more statements of this object are counted but not shown here: the report embeds "
          "{} of an object and {} of those whose rows become data, within {} MB for all.",
          grouped(omitted), limits_.object_statements, limits_.data_statements,
          limits_.all_bytes / 1'000'000);
    }
    return json;
  }

  ordered_json targets(const ObjectSummary& counts) const {
    ordered_json out = ordered_json::array();
    for (std::size_t t = 0; t < assessment_.targets.size(); ++t) {
      ordered_json outcomes = ordered_json::object(), classes = ordered_json::object();
      for (std::size_t i = 0; i < 4; ++i) {
        if (counts.tally[t].outcomes[i] > 0)
          outcomes[std::string(outcome_words[i])] = counts.tally[t].outcomes[i];
        if (counts.tally[t].classes[i] > 0)
          classes[std::string(class_words[i])] = counts.tally[t].classes[i];
      }
      out.push_back({{"outcomes", outcomes}, {"classes", classes}, {"codes", counts.codes[t]}});
    }
    return out;
  }

  ordered_json statement(const AssessedStatement& statement) {
    ordered_json json = {{"kind", statement.kind},
                         {"place", statement.place.text()},
                         {"line", statement.place.line}};
    add_text(json, "text", statement.text);
    if (statement.is_data) json["rows"] = statement.rows;
    ordered_json targets = ordered_json::array();
    for (const StatementOnTarget& target : statement.targets) {
      ordered_json findings = ordered_json::array();
      for (const AssessedFinding& finding : target.findings) {
        findings.push_back(
            {finding.rule->code, finding.message, finding.place.line, finding.place.column});
      }
      ordered_json row = {{"outcome", outcome_words[static_cast<std::size_t>(target.outcome)]},
                          {"class", class_name(target.finding_class)},
                          {"findings", findings}};
      add_text(row, "sql", target.sql);
      if (!target.absorbed_reason.empty()) row["reason"] = target.absorbed_reason;
      targets.push_back(std::move(row));
    }
    json["targets"] = std::move(targets);
    return json;
  }

  void add_text(ordered_json& json, const char* key, const std::string& text) {
    std::size_t end = 0, lines = 0;
    while (end < text.size() && lines < limits_.text_lines) {
      const std::size_t next = std::min(text.find('\n', end), text.size() - 1) + 1;
      if (next > limits_.text_bytes) break;
      end = next;
      ++lines;
    }
    if (end == 0) end = std::min(text.size(), limits_.text_bytes);
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
      --end;
    json[key] = text.substr(0, end);
    used_ += end;
    if (end == text.size()) return;
    ++out_.cut;
    json["cut"] = fmt::format(
        "Cut: {} of {} bytes are shown (the report embeds {} lines or {} KB of "
        "a text).",
        grouped(end), grouped(text.size()), limits_.text_lines, limits_.text_bytes / 1000);
  }

  const Assessment& assessment_;
  const Summary& summary_;
  const IslandLimits& limits_;
  Island out_;
  std::size_t used_ = 0;
};

}  // namespace

Island island(const Assessment& assessment, const Summary& summary, const IslandLimits& limits) {
  return Maker(assessment, summary, limits).run();
}

}  // namespace talora::reports
