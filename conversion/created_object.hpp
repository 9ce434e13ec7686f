// The object that a CREATE or ALTER statement is about, by its first words: for text that no parser
// took, and for names as they are written.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace talora::conversion {

struct CreatedObject {
  bool creates = true;       // false: ALTER
  std::string kind;          // "table", "package", "materialized view"; as in reports
  std::string schema, name;  // without quotes, as written; schema may be empty
};

// Nothing for all that is no CREATE or ALTER of a kind that the reports know. Comments before and
// between the words are skipped.
[[nodiscard]] std::optional<CreatedObject> created_object(std::string_view sql);

}  // namespace talora::conversion
