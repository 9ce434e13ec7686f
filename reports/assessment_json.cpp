// An assessment as JSON for scripts and dashboards; docs/assess.md describes the fields.
#include "reports/assessment_forms.hpp"

#include <nlohmann/json.hpp>

namespace talora::reports {

using nlohmann::ordered_json;

namespace {

// Counts that belong to files and to the whole, not to statements.
struct Sizes {
  std::uint64_t directives = 0, lines = 0, bytes = 0;
};

// The same fields as in a manifest; a schema has no sizes of its own.
ordered_json totals_json(const Tally& tally, const Sizes* sizes) {
  ordered_json json = {{"statements", tally.statements}};
  if (sizes != nullptr) json["directives"] = sizes->directives;
  json["parsed"] = tally.parsed;
  json["unparsed"] = tally.statements - tally.parsed;
  for (std::size_t i = 0; i < 4; ++i)
    json[std::string(outcome_words[i])] = tally.outcomes[i];
  json["rows"] = tally.rows;
  // As a manifest: sorted, without classes that nothing has.
  std::map<std::string, std::uint64_t> by_class;
  for (std::size_t i = 0; i < 4; ++i) {
    if (tally.classes[i] > 0) by_class[std::string(class_words[i])] = tally.classes[i];
  }
  json["by_class"] = by_class;
  json["by_kind"] = tally.by_kind;
  if (sizes != nullptr) {
    json["lines"] = sizes->lines;
    json["bytes"] = sizes->bytes;
  }
  return json;
}

class Writer {
 public:
  Writer(const Assessment& assessment, const Summary& summary, const EffortTable& effort)
      : assessment_(assessment),
        summary_(summary),
        effort_(effort),
        sizes_{summary.directives, summary.lines, summary.bytes} {}

  [[nodiscard]] ordered_json json() const {
    return {{"version", assessment_.version},
            {"options",
             {{"from", assessment_.dialect},
              {"to", assessment_.targets},
              {"sources", assessment_.sources},
              {"effort", effort_.origin()}}},
            {"totals", totals_json(summary_.targets[0].tally, &sizes_)},
            {"targets", targets()},
            {"refused", refused()},
            {"inventory", inventory()},
            {"schemas", schemas()},
            {"files", files()},
            {"objects", objects()},
            {"findings", findings()}};
  }

 private:
  [[nodiscard]] ordered_json targets() const {
    ordered_json out = ordered_json::array();
    for (std::size_t t = 0; t < assessment_.targets.size(); ++t) {
      const TargetSummary& target = summary_.targets[t];
      ordered_json held = ordered_json::array();
      for (const std::size_t index : target.held) {
        const AssessedObject& object = assessment_.objects[index];
        held.push_back({{"object", object.full_name()},
                        {"kind", object.kind},
                        {"held", summary_.objects[index].held(t)},
                        {"codes", manual_codes(assessment_, summary_, index, t)}});
      }
      out.push_back({{"to", assessment_.targets[t]},
                     {"totals", totals_json(target.tally, &sizes_)},
                     {"effort",
                      {{"minutes", target.minutes()},
                       {"learn_once", target.learn_minutes},
                       {"pieces", target.each_minutes}}},
                     {"held_objects", held}});
    }
    return out;
  }

  [[nodiscard]] ordered_json refused() const {
    ordered_json out = ordered_json::array();
    for (const RefusedTarget& refused : assessment_.refused)
      out.push_back({{"to", refused.name}, {"reason", refused.reason}});
    return out;
  }

  [[nodiscard]] ordered_json inventory() const {
    ordered_json kinds = ordered_json::array();
    for (const auto& [kind, schemas] : summary_.inventory) {
      for (const auto& [schema, count] : schemas)
        kinds.push_back({{"kind", kind}, {"schema", schema}, {"objects", count}});
    }
    return {{"files", assessment_.files.size()},
            {"objects", summary_.objects_created},
            {"routines", summary_.routines},
            {"kinds", kinds}};
  }

  // Totals of each target, by its name.
  [[nodiscard]] ordered_json by_target(const std::vector<Tally>& tallies,
                                       const Sizes* sizes) const {
    ordered_json out = ordered_json::object();
    for (std::size_t t = 0; t < tallies.size(); ++t)
      out[assessment_.targets[t]] = totals_json(tallies[t], sizes);
    return out;
  }

  [[nodiscard]] ordered_json schemas() const {
    ordered_json out = ordered_json::array();
    for (const auto& [schema, tallies] : summary_.schemas)
      out.push_back({{"schema", schema}, {"targets", by_target(tallies, nullptr)}});
    return out;
  }

  [[nodiscard]] ordered_json files() const {
    ordered_json out = ordered_json::array();
    for (std::size_t i = 0; i < assessment_.files.size(); ++i) {
      const AssessedFile& file = assessment_.files[i];
      const Sizes sizes{file.directives, file.lines, file.bytes};
      out.push_back({{"file", file.path},
                     {"totals", totals_json(summary_.files[i][0], &sizes)},
                     {"targets", by_target(summary_.files[i], &sizes)}});
    }
    return out;
  }

  [[nodiscard]] ordered_json objects() const {
    ordered_json out = ordered_json::array();
    for (std::size_t i = 0; i < assessment_.objects.size(); ++i) {
      const AssessedObject& object = assessment_.objects[i];
      const ObjectSummary& counts = summary_.objects[i];
      ordered_json targets = ordered_json::object();
      for (std::size_t t = 0; t < assessment_.targets.size(); ++t) {
        ordered_json row = {{"outcome", outcome_words[static_cast<std::size_t>(counts.outcome(t))]},
                            {"class", class_name(counts.finding_class(t))}};
        for (std::size_t o = 0; o < 4; ++o)
          row[std::string(outcome_words[o])] = counts.tally[t].outcomes[o];
        row["minutes"] = counts.minutes[t];
        row["codes"] = counts.codes[t];
        targets[assessment_.targets[t]] = row;
      }
      out.push_back({{"object", object.full_name()},
                     {"kind", object.kind},
                     {"schema", object.schema},
                     {"created", object.created},
                     {"file", object.place.file},
                     {"line", object.place.line},
                     {"column", object.place.column},
                     {"routines", object.routines},
                     {"statements", counts.statements.size()},
                     {"rows", counts.tally[0].rows},
                     {"targets", targets}});
    }
    return out;
  }

  [[nodiscard]] ordered_json places(const CodeSummary& code) const {
    ordered_json out = ordered_json::array();
    for (const Occurrence& one : code.occurrences) {
      ordered_json on = ordered_json::array();
      for (std::size_t t = 0; t < one.on.size(); ++t) {
        if (one.on[t]) on.push_back(assessment_.targets[t]);
      }
      const bool of_file = one.statement == no_statement;
      const std::string object =
          of_file ? std::string()
                  : assessment_.objects[assessment_.statements[one.statement].object].full_name();
      out.push_back({{"file", one.place.file},
                     {"line", one.place.line},
                     {"column", one.place.column},
                     {"object", object},
                     {"message", one.message},
                     {"targets", on}});
    }
    return out;
  }

  [[nodiscard]] ordered_json findings() const {
    ordered_json out = ordered_json::array();
    for (const CodeSummary& code : summary_.codes) {
      ordered_json targets = ordered_json::object();
      for (std::size_t t = 0; t < assessment_.targets.size(); ++t) {
        targets[assessment_.targets[t]] = {
            {"times", code.times[t]}, {"pieces", code.pieces[t]}, {"minutes", code.minutes[t]}};
      }
      out.push_back({{"code", code.rule->code},
                     {"class", class_name(code.rule->finding_class)},
                     {"text", code.rule->text},
                     {"advice", code.rule->advice},
                     {"learn_once", code.effort.learn_once},
                     {"each", code.effort.each},
                     {"targets", targets},
                     {"places", places(code)}});
    }
    return out;
  }

  const Assessment& assessment_;
  const Summary& summary_;
  const EffortTable& effort_;
  Sizes sizes_;
};

}  // namespace

std::string assessment_json(const Assessment& assessment, const Summary& summary,
                            const EffortTable& effort) {
  return Writer(assessment, summary, effort)
             .json()
             .dump(1, ' ', false, ordered_json::error_handler_t::replace) +
         "\n";
}

}  // namespace talora::reports
