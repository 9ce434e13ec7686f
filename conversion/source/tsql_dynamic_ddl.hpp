// EXEC sp_executesql N'CREATE VIEW …': DDL that SSMS writes as text.
#pragma once

#include "model/source.hpp"
#include "model/tree/tree.hpp"

#include <optional>

namespace talora::conversion {

// The text of a CREATE or ALTER that `root` executes as a literal, as a file of its own whose
// places are the literal's; nothing for all other statements.
[[nodiscard]] std::optional<Span> dynamic_ddl(const Node& root, SourceSet& sources);

}  // namespace talora::conversion
