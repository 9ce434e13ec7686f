// Diagnostic rows from the .def lists, and message texts.
#include "model/diagnostics/diagnostic.hpp"

#include <algorithm>

namespace talora {

namespace {

constexpr DiagnosticRow rows[] = {
#define TALORA_DIAGNOSTIC(id, code, finding_class, effort, text, advice) \
  {DiagnosticId::id, #id, code, FindingClass::finding_class, effort, text, advice},
#include "model/diagnostics/common.def"
#include "model/diagnostics/oracle.def"
#include "model/diagnostics/tsql.def"
#undef TALORA_DIAGNOSTIC
};

constexpr bool codes_are_unique() {
  for (std::size_t i = 0; i < std::size(rows); ++i) {
    for (std::size_t j = i + 1; j < std::size(rows); ++j) {
      if (rows[i].code == rows[j].code) return false;
    }
  }
  return true;
}

static_assert(codes_are_unique());

}  // namespace

const DiagnosticRow& row(DiagnosticId id) {
  return rows[static_cast<std::size_t>(id)];
}

std::span<const DiagnosticRow> all_diagnostic_rows() {
  return rows;
}

const DiagnosticRow* find_diagnostic(std::string_view code) {
  const auto* found = std::find_if(std::begin(rows), std::end(rows),
                                   [&](const DiagnosticRow& r) { return r.code == code; });
  return found == std::end(rows) ? nullptr : found;
}

std::string message(const Diagnostic& diagnostic) {
  const std::string_view text = row(diagnostic.id).text;
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool slot = text[i] == '{' && i + 2 < text.size() && text[i + 2] == '}';
    if (!slot) {
      out += text[i];
      continue;
    }
    const auto index = static_cast<std::size_t>(text[i + 1] - '0');
    if (index < diagnostic.arguments.size()) out += diagnostic.arguments[index];
    i += 2;
  }
  return out;
}

FindingClass worst_class(std::span<const Diagnostic> diagnostics) {
  FindingClass worst = FindingClass::exact;
  for (const Diagnostic& diagnostic : diagnostics) {
    worst = std::max(worst, row(diagnostic.id).finding_class);
  }
  return worst;
}

void Diagnostics::add(DiagnosticId id, Span span, std::vector<std::string> arguments) {
  Diagnostic diagnostic{id, span, std::move(arguments)};
  if (std::find(all_.begin(), all_.end(), diagnostic) == all_.end()) {
    all_.push_back(std::move(diagnostic));
  }
}

bool Diagnostics::has(DiagnosticId id) const {
  return std::any_of(all_.begin(), all_.end(), [&](const Diagnostic& d) { return d.id == id; });
}

}  // namespace talora
