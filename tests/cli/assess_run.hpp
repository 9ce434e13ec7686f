// Runs talora assess on tests/assess/shop, from its folder: paths in the output are relative.
#pragma once

#include "tests/support/run_program.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace talora::test {

[[nodiscard]] RunResult assess_shop(const std::vector<std::string>& more);

}  // namespace talora::test
