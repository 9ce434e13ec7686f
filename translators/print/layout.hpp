// Layout: a document to lines of text, with comments in their places and line origins.
#pragma once

#include "translators/print/document.hpp"
#include "translators/print/print.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace talora::translators {

inline constexpr int line_width = 100;

// Renders `root`. Comments hung on anchors are printed once each, as `written` gives them; no
// text ever follows a line comment on its line. A final line comment is followed by "\n", so that a
// ';' may be put behind the text. The dollar tag of a routine body is chosen so that the body does
// not hold it.
using CommentWriter = std::function<std::string(const Comment&)>;
[[nodiscard]] Printed lay_out(Doc& root, const CommentWriter& written);

// The comment as any target may read it: line comments without a carriage return; "/*" inside a
// block comment, which some engines nest and others do not, becomes "/ *".
[[nodiscard]] std::string comment_text(const Comment& comment);

}  // namespace talora::translators
