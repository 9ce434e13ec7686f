// How to take back by hand what a server without transactional DDL has kept.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace talora::conversion {

// `CREATE TABLE a.b (...)` to `DROP TABLE a.b`: the statement that undoes a CREATE of a table,
// view, procedure, function, trigger, event, sequence or database; nothing for all others.
[[nodiscard]] std::optional<std::string> take_back(std::string_view statement);

}  // namespace talora::conversion
