// Assessment: what a migration would meet, as facts: files, objects, statements, findings, for one
// or more targets side by side. Filled by conversion; every form of the report is made from it.
#pragma once

#include "model/diagnostics/diagnostic.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace talora::reports {

// The contract's words, in the order reports show them.
enum class StatementOutcome : std::uint8_t { copied, translated, absorbed, held };

inline constexpr std::array<std::string_view, 4> outcome_words = {"copied", "translated",
                                                                  "absorbed", "held"};
inline constexpr std::array<std::string_view, 4> class_words = {"exact", "conditional",
                                                                "approximate", "manual"};

// Line and column are 1-based, of the file as the user wrote it.
struct SourcePlace {
  std::string file;
  std::uint32_t line = 1, column = 1;

  [[nodiscard]] std::string text() const {
    return file + ":" + std::to_string(line) + ":" + std::to_string(column);
  }

  friend auto operator<=>(const SourcePlace&, const SourcePlace&) = default;
};

struct AssessedFinding {
  const DiagnosticRow* rule = nullptr;  // never null
  std::string message;
  SourcePlace place;
};

// A construct that a rule rewrote.
struct AssessedRewrite {
  std::string rule;       // id of the rule
  std::string construct;  // which of several (the function of a table row), or empty
  std::uint32_t line = 1;
};

// A line of the target text and the source line it came from; both 1-based.
struct LinePair {
  std::uint32_t target = 1, source = 1;
};

struct StatementOnTarget {
  StatementOutcome outcome = StatementOutcome::held;
  FindingClass finding_class = FindingClass::exact;
  std::string sql;              // the translation; empty when held, absorbed or kept as data
  std::string absorbed_reason;  // where the effect went
  std::vector<AssessedFinding> findings;
  std::vector<AssessedRewrite> rewrites;
  std::vector<LinePair> lines;
};

struct AssessedStatement {
  std::size_t file = 0;    // index into Assessment::files
  std::size_t object = 0;  // index into Assessment::objects
  SourcePlace place;
  std::string kind;  // "create_table", "query"; "unknown" when nothing was recognised
  std::string text;  // as written, secrets masked
  bool parsed = false;
  bool is_data = false;
  std::uint64_t rows = 0;                  // that became data
  std::vector<StatementOnTarget> targets;  // as Assessment::targets
};

// A named thing of the source; or, with kind "script", the statements of a file that belong to
// none.
struct AssessedObject {
  std::string kind;  // "table", "package body" belongs to "package"
  std::string schema, name;
  bool created = false;  // its CREATE is among the statements
  SourcePlace place;     // of that, or of the first statement
  std::uint64_t routines = 0;

  [[nodiscard]] std::string full_name() const {
    return schema.empty() ? name : schema + "." + name;
  }
};

struct AssessedFile {
  std::string path;
  std::uint64_t lines = 0, bytes = 0, directives = 0;
  std::vector<AssessedFinding> findings;  // of the file itself
};

// A target that was asked for or is usual, and is not offered.
struct RefusedTarget {
  std::string name, reason;
};

// What a rule is about, from the rule's own file.
struct RuleNote {
  std::string rule, note;
};

struct Assessment {
  std::string version;               // of Talora
  std::string dialect;               // "oracle", "sqlserver"
  std::vector<std::string> sources;  // as given
  std::vector<std::string> targets;  // profile names, at least one
  std::vector<RefusedTarget> refused;
  std::vector<AssessedFile> files;
  std::vector<AssessedObject> objects;
  std::vector<AssessedStatement> statements;  // execution order
  std::vector<RuleNote> rules;                // of those that were used
};

}  // namespace talora::reports
