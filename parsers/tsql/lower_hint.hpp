// Words of table hints. Internal to parsers/tsql.
#pragma once

#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

// NOLOCK, HOLDLOCK … in any letter case; INDEX is none of them.
[[nodiscard]] bool is_table_hint(std::string_view word);

}  // namespace talora::tsql
