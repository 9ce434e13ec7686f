// SET options of T-SQL that change what statements mean.
#pragma once

#include "model/tree/tree.hpp"

#include <string>

namespace talora::translators {

// The option has another value than sessions begin with, and statements after it mean something
// else.
[[nodiscard]] bool tsql_option_matters(const SetOption& option);

// "DATEFORMAT dmy"
[[nodiscard]] std::string tsql_option_words(const SetOption& option);

}  // namespace talora::translators
