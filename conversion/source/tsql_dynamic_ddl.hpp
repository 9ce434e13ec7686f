// EXEC sp_executesql N'CREATE VIEW …': DDL that SSMS writes as text.
#pragma once

#include "model/source.hpp"
#include "model/tree/tree.hpp"

#include <vector>

namespace talora::conversion {

// The texts of CREATE or ALTER that `root` (a statement or a block of such) executes as literals,
// each a file of its own whose places are the literal's; none for all other statements.
[[nodiscard]] std::vector<Span> dynamic_ddl(const Node& root, SourceSet& sources);

}  // namespace talora::conversion
