// OUT/held/: the original of each held statement with its reasons.
#pragma once

#include "conversion/layout.hpp"

#include <string>

namespace talora::conversion {

// Adds one file per held statement of the installing scripts and names it in Statement::targets.
void add_held_files(Conversion& conversion, Layout& layout);

// A held statement as `-- ` lines: codes, messages, original text.
[[nodiscard]] std::string held_comment(const Conversion& conversion, const Statement& statement);

// file:line:col: severity CODE text, then the advice on a line of its own.
[[nodiscard]] std::string finding_lines(const SourceSet& sources, const Diagnostic& finding);

}  // namespace talora::conversion
