// Layout: a document to lines of text, with comments in their places and line origins.
#pragma once

#include "translators/print/document.hpp"
#include "translators/print/print.hpp"

#include <string>
#include <string_view>

namespace talora::translators {

inline constexpr int line_width = 100;

// Renders `root`. Comments hung on anchors are printed once each, as comment_text() gives them; no
// text ever follows a line comment on its line. A final line comment is followed by "\n", so that a
// ';' may be put behind the text. The dollar tag of a routine body is chosen so that the body does
// not hold it.
[[nodiscard]] Printed lay_out(Doc& root);

// The comment as PostgreSQL may read it: line comments without a carriage return; "/*" inside a
// block comment, which PostgreSQL would nest and Oracle does not, becomes "/ *".
[[nodiscard]] std::string comment_text(const Comment& comment);

}  // namespace talora::translators
