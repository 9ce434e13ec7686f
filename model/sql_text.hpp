// Names and strings in the SQL of a target family, for code that serves several: loads, comparison.
#pragma once

#include "model/profile.hpp"

#include <string>
#include <string_view>

namespace talora {

// As quote_identifier, quote_qualified and quote_literal of postgres_text.hpp or mysql_text.hpp.
[[nodiscard]] std::string quote_identifier(TargetFamily family, std::string_view name);
[[nodiscard]] std::string quote_qualified(TargetFamily family, std::string_view schema,
                                          std::string_view name);
[[nodiscard]] std::string quote_literal(TargetFamily family, std::string_view text);

}  // namespace talora
