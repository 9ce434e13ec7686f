// Diagnostic: one fact about the user's SQL. Data, never thrown.
#pragma once

#include "model/diagnostics/severity.hpp"
#include "model/span.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace talora {

enum class DiagnosticId : std::uint16_t {
#define TALORA_DIAGNOSTIC(id, code, finding_class, effort, text, advice) id,
#include "model/diagnostics/common.def"
#include "model/diagnostics/oracle.def"
#include "model/diagnostics/tsql.def"
#undef TALORA_DIAGNOSTIC
};

// The documented row of a diagnostic.
struct DiagnosticRow {
  DiagnosticId id;
  std::string_view name;
  std::string_view code;
  FindingClass finding_class;
  int effort_minutes;
  std::string_view text;    // {0} {1} … are the arguments
  std::string_view advice;  // one line
};

struct Diagnostic {
  DiagnosticId id;
  Span span;
  std::vector<std::string> arguments;

  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

[[nodiscard]] const DiagnosticRow& row(DiagnosticId id);
[[nodiscard]] std::span<const DiagnosticRow> all_diagnostic_rows();
[[nodiscard]] const DiagnosticRow* find_diagnostic(std::string_view code);

// The text with its arguments filled in.
[[nodiscard]] std::string message(const Diagnostic& diagnostic);

// exact when there are none.
[[nodiscard]] FindingClass worst_class(std::span<const Diagnostic> diagnostics);

// Where passes drop what they find. One per statement.
class Diagnostics {
 public:
  void add(DiagnosticId id, Span span, std::vector<std::string> arguments = {});

  [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }

  [[nodiscard]] bool has(DiagnosticId id) const;

  [[nodiscard]] FindingClass worst() const { return worst_class(all_); }

  void clear() { all_.clear(); }

 private:
  std::vector<Diagnostic> all_;  // each (id, span, arguments) once
};

}  // namespace talora
