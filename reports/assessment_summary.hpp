// What all forms of an assessment count: by target, schema, object, file and finding.
#pragma once

#include "reports/assessment.hpp"
#include "reports/effort.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace talora::reports {

// statements = sum of outcomes = sum of classes.
struct Tally {
  std::uint64_t statements = 0, parsed = 0, rows = 0;
  std::array<std::uint64_t, 4> outcomes{};
  std::array<std::uint64_t, 4> classes{};
  std::map<std::string, std::uint64_t> by_kind;

  void add(const AssessedStatement& statement, const StatementOnTarget& target);
};

// A finding at a place, on the targets that have it.
struct Occurrence {
  std::size_t statement = 0;  // index, or no_statement: of the file itself
  SourcePlace place;
  std::string message;
  std::vector<bool> on;  // by target
};

inline constexpr std::size_t no_statement = static_cast<std::size_t>(-1);

struct MessageCount {
  std::string message;
  std::uint64_t times = 0;  // places, whatever the target
};

struct CodeSummary {
  const DiagnosticRow* rule = nullptr;
  Effort effort;
  std::vector<Occurrence> occurrences;  // in the order of the sources
  std::vector<std::uint64_t> times;     // by target
  std::vector<std::uint64_t> pieces;    // of work, by target: the same message in the same object
                                        // is one
  std::vector<std::uint64_t> minutes;   // by target: once, and for each piece
  std::vector<MessageCount> messages;   // the different ones, most frequent first
  std::vector<std::size_t> places;      // occurrences, each place once whatever it says there
};

struct ObjectSummary {
  std::vector<std::size_t> statements;
  std::vector<Tally> tally;                  // by target
  std::vector<std::uint64_t> minutes;        // by target, without what is learned once
  std::vector<std::set<std::string>> codes;  // by target

  // The outcome that matters most: held, translated, copied, absorbed; "no DDL" is not one.
  [[nodiscard]] StatementOutcome outcome(std::size_t target) const;
  [[nodiscard]] FindingClass finding_class(std::size_t target) const;

  [[nodiscard]] std::uint64_t held(std::size_t target) const { return tally[target].outcomes[3]; }
};

struct TargetSummary {
  Tally tally;
  std::uint64_t learn_minutes = 0;  // once for each code
  std::uint64_t each_minutes = 0;   // for the pieces of work
  std::vector<std::size_t> held;    // objects with a held statement, as Assessment::objects

  [[nodiscard]] std::uint64_t minutes() const { return learn_minutes + each_minutes; }
};

struct Summary {
  std::vector<TargetSummary> targets;
  std::vector<CodeSummary> codes;                     // dearest first, then by times and code
  std::vector<ObjectSummary> objects;                 // as Assessment::objects
  std::vector<std::vector<Tally>> files;              // by file and target
  std::map<std::string, std::vector<Tally>> schemas;  // by schema and target
  std::map<std::string, std::map<std::string, std::uint64_t>> inventory;  // kind, schema: objects
  std::uint64_t objects_created = 0, routines = 0, lines = 0, bytes = 0, directives = 0;
};

[[nodiscard]] Summary summarize(const Assessment& assessment, const EffortTable& effort);

// The codes that hold an object on a target, sorted.
[[nodiscard]] std::set<std::string> manual_codes(const Assessment& assessment,
                                                 const Summary& summary, std::size_t object,
                                                 std::size_t target);

// "3 h 20 min", "45 min", "2.5 days" (of eight hours) from two days on.
[[nodiscard]] std::string duration(std::uint64_t minutes);

// "1 place", "2,000 places".
[[nodiscard]] std::string counted(std::uint64_t number, std::string_view word);

// At most `length` bytes, never half a character; "..." at the end when something is left out.
[[nodiscard]] std::string cut_text(std::string_view text, std::size_t length);

// "12,345".
[[nodiscard]] std::string grouped(std::uint64_t number);

// "12.5 %" of a whole; "0 %" of nothing.
[[nodiscard]] std::string share(std::uint64_t part, std::uint64_t whole);

}  // namespace talora::reports
