// Counting an assessment once for all forms.
#include "reports/assessment_summary.hpp"

#include <algorithm>
#include <functional>
#include <tuple>

namespace talora::reports {

void Tally::add(const AssessedStatement& statement, const StatementOnTarget& target) {
  ++statements;
  if (statement.parsed) ++parsed;
  rows += statement.rows;
  ++outcomes[static_cast<std::size_t>(target.outcome)];
  ++classes[static_cast<std::size_t>(target.finding_class)];
  ++by_kind[statement.kind];
}

StatementOutcome ObjectSummary::outcome(std::size_t target) const {
  const auto& counts = tally[target].outcomes;
  for (const StatementOutcome outcome :
       {StatementOutcome::held, StatementOutcome::translated, StatementOutcome::copied}) {
    if (counts[static_cast<std::size_t>(outcome)] > 0) return outcome;
  }
  return StatementOutcome::absorbed;
}

FindingClass ObjectSummary::finding_class(std::size_t target) const {
  std::size_t worst = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    if (tally[target].classes[i] > 0) worst = i;
  }
  return static_cast<FindingClass>(worst);
}

namespace {

class Summarizer {
 public:
  Summarizer(const Assessment& assessment, const EffortTable& effort)
      : assessment_(assessment),
        effort_(effort),
        targets_(assessment.targets.size()) {
    out_.targets.resize(targets_);
    out_.files.assign(assessment.files.size(), std::vector<Tally>(targets_));
    ObjectSummary object;
    object.tally.resize(targets_);
    object.minutes.resize(targets_);
    object.codes.resize(targets_);
    out_.objects.assign(assessment.objects.size(), object);
  }

  Summary run() {
    for (const AssessedFile& file : assessment_.files)
      add_file(file);
    for (std::size_t i = 0; i < assessment_.statements.size(); ++i)
      add_statement(i);
    add_objects();
    add_codes();
    return std::move(out_);
  }

 private:
  struct Collected {
    CodeSummary code;
    // Several targets share an occurrence.
    std::map<std::tuple<std::size_t, SourcePlace, std::string>, std::size_t> places;
    std::set<std::tuple<std::size_t, std::size_t, std::string>> pieces;  // target, object, message
  };

  void add_file(const AssessedFile& file) {
    out_.lines += file.lines;
    out_.bytes += file.bytes;
    out_.directives += file.directives;
    for (const AssessedFinding& finding : file.findings) {
      for (std::size_t t = 0; t < targets_; ++t)
        add_finding(finding, no_statement, t);
    }
  }

  void add_statement(std::size_t index) {
    const AssessedStatement& statement = assessment_.statements[index];
    ObjectSummary& object = out_.objects[statement.object];
    object.statements.push_back(index);
    const std::string& schema = assessment_.objects[statement.object].schema;
    auto& by_schema = out_.schemas.try_emplace(schema, targets_).first->second;
    for (std::size_t t = 0; t < targets_; ++t) {
      const StatementOnTarget& target = statement.targets[t];
      for (Tally* tally : {&out_.targets[t].tally, &object.tally[t], &by_schema[t],
                           &out_.files[statement.file][t]}) {
        tally->add(statement, target);
      }
      for (const AssessedFinding& finding : target.findings) {
        object.codes[t].insert(std::string(finding.rule->code));
        if (add_finding(finding, index, t)) object.minutes[t] += effort_.of(*finding.rule).each;
      }
    }
  }

  // True when it is a piece of work of its own.
  bool add_finding(const AssessedFinding& finding, std::size_t statement, std::size_t target) {
    Collected& all = codes_[std::string(finding.rule->code)];
    CodeSummary& code = all.code;
    if (code.rule == nullptr) {
      code.rule = finding.rule;
      code.effort = effort_.of(*finding.rule);
      code.times.resize(targets_);
      code.pieces.resize(targets_);
      code.minutes.resize(targets_);
    }
    const auto [found, is_new] = all.places.try_emplace({statement, finding.place, finding.message},
                                                        code.occurrences.size());
    if (is_new) {
      code.occurrences.push_back(
          {statement, finding.place, finding.message, std::vector<bool>(targets_)});
    }
    if (code.occurrences[found->second].on[target]) return false;
    code.occurrences[found->second].on[target] = true;
    ++code.times[target];
    const std::size_t object =
        statement == no_statement ? no_statement : assessment_.statements[statement].object;
    if (!all.pieces.insert({target, object, finding.message}).second) return false;
    ++code.pieces[target];
    return true;
  }

  void add_objects() {
    for (std::size_t i = 0; i < out_.objects.size(); ++i) {
      const AssessedObject& object = assessment_.objects[i];
      for (std::size_t t = 0; t < targets_; ++t) {
        if (out_.objects[i].held(t) > 0) out_.targets[t].held.push_back(i);
      }
      out_.routines += object.routines;
      if (!object.created) continue;
      ++out_.objects_created;
      ++out_.inventory[object.kind][object.schema];
    }
  }

  void add_codes() {
    for (auto& [name, all] : codes_) {
      CodeSummary& code = all.code;
      for (std::size_t t = 0; t < targets_; ++t) {
        if (code.times[t] == 0) continue;
        const std::uint64_t each = code.effort.each * code.pieces[t];
        code.minutes[t] = code.effort.learn_once + each;
        out_.targets[t].learn_minutes += code.effort.learn_once;
        out_.targets[t].each_minutes += each;
      }
      code.messages = messages_of(code);
      code.places = places_of(code);
      out_.codes.push_back(std::move(code));
    }
    const auto rank = [](const CodeSummary& code) {
      return std::tuple(*std::ranges::max_element(code.minutes),
                        *std::ranges::max_element(code.times));
    };
    std::ranges::stable_sort(
        out_.codes, [&](const CodeSummary& a, const CodeSummary& b) { return rank(a) > rank(b); });
  }

  static std::vector<std::size_t> places_of(const CodeSummary& code) {
    std::set<std::pair<std::size_t, SourcePlace>> seen;
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < code.occurrences.size(); ++i) {
      if (seen.insert({code.occurrences[i].statement, code.occurrences[i].place}).second)
        out.push_back(i);
    }
    return out;
  }

  static std::vector<MessageCount> messages_of(const CodeSummary& code) {
    std::map<std::string, std::uint64_t> counts;
    for (const Occurrence& one : code.occurrences)
      ++counts[one.message];
    std::vector<MessageCount> out;
    for (const auto& [message, times] : counts)
      out.push_back({message, times});
    std::ranges::stable_sort(out, std::ranges::greater{}, &MessageCount::times);
    return out;
  }

  const Assessment& assessment_;
  const EffortTable& effort_;
  std::size_t targets_;
  Summary out_;
  std::map<std::string, Collected> codes_;
};

}  // namespace

Summary summarize(const Assessment& assessment, const EffortTable& effort) {
  return Summarizer(assessment, effort).run();
}

std::set<std::string> manual_codes(const Assessment& assessment, const Summary& summary,
                                   std::size_t object, std::size_t target) {
  std::set<std::string> codes;
  for (const std::size_t index : summary.objects[object].statements) {
    for (const AssessedFinding& finding : assessment.statements[index].targets[target].findings) {
      if (finding.rule->finding_class == FindingClass::manual)
        codes.insert(std::string(finding.rule->code));
    }
  }
  return codes;
}

std::string duration(std::uint64_t minutes) {
  constexpr std::uint64_t hour = 60, day = 8 * hour;
  if (minutes < hour) return std::to_string(minutes) + " min";
  if (minutes >= 2 * day) {
    const std::uint64_t tenths = (minutes * 10 + day / 2) / day;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " days";
  }
  const std::string hours = std::to_string(minutes / hour) + " h";
  return minutes % hour == 0 ? hours : hours + " " + std::to_string(minutes % hour) + " min";
}

std::string counted(std::uint64_t number, std::string_view word) {
  return grouped(number) + " " + std::string(word) + (number == 1 ? "" : "s");
}

std::string cut_text(std::string_view text, std::size_t length) {
  if (text.size() <= length) return std::string(text);
  std::size_t end = length - 3;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
    --end;
  return std::string(text.substr(0, end)) + "...";
}

std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t i = digits.size(); i > 3; i -= 3)
    digits.insert(i - 3, ",");
  return digits;
}

std::string share(std::uint64_t part, std::uint64_t whole) {
  if (part == 0 || whole == 0) return "0 %";
  const std::uint64_t tenths = (part * 1000 + whole / 2) / whole;
  if (tenths == 0) return "< 0.1 %";
  if (tenths == 1000 && part < whole) return "99.9 %";
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " %";
}

}  // namespace talora::reports
