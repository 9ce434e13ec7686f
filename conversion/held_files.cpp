// Held statements: reasons first, the original as comment lines below.
#include "conversion/held_files.hpp"

#include "conversion/secrets.hpp"

#include <fmt/format.h>

namespace talora::conversion {

std::string finding_lines(const SourceSet& sources, const Diagnostic& finding) {
  const Place place = sources.place(finding.span);
  const DiagnosticRow& facts = row(finding.id);
  return fmt::format("{}:{}:{}: {} {} {}\n    {}\n", place.file, place.line, place.column,
                     severity_name(facts.finding_class), facts.code, message(finding),
                     facts.advice);
}

std::string held_comment(const Conversion& conversion, const Statement& statement) {
  std::string text;
  const auto add = [&](std::string_view lines) {
    while (!lines.empty()) {
      const auto end = std::min(lines.find('\n'), lines.size());
      std::string_view line = lines.substr(0, end);
      if (line.ends_with('\r')) line.remove_suffix(1);
      text += line.empty() ? std::string("--\n") : fmt::format("-- {}\n", line);
      lines.remove_prefix(std::min(end + 1, lines.size()));
    }
  };
  for (const Diagnostic& finding : statement.findings) {
    if (row(finding.id).finding_class == FindingClass::manual) {
      add("held: " + finding_lines(conversion.sources, finding));
    }
  }
  add(masked(conversion.sources.text(statement.span)));
  return text;
}

void add_held_files(Conversion& conversion, Layout& layout) {
  std::size_t number = 0;
  for (Statement& statement : conversion.statements) {
    if (statement.translation.outcome != translators::Outcome::held) continue;
    if (statement.role != Role::install) continue;
    ++number;
    std::string name = statement.translation.object;
    for (char& c : name) {
      if (c == '/' || c == '\\' || static_cast<unsigned char>(c) <= ' ') c = '_';
    }
    const std::string path = fmt::format("held/{:04}.{}{}{}.sql", number,
                                         statement.translation.statement_kind.empty()
                                             ? "statement"
                                             : statement.translation.statement_kind,
                                         name.empty() || name[0] == '.' ? "" : ".", name);
    statement.targets.push_back({"../" + path, 1});
    layout.files.push_back({path, held_comment(conversion, statement)});
  }
}

}  // namespace talora::conversion
