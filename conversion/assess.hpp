// Conversions of one project to several targets as one assessment.
#pragma once

#include "conversion/conversion.hpp"
#include "reports/assessment.hpp"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace talora::conversion {

// `conversions`: of the same sources, one for each target, at least one. `sources` are named as
// given. Passwords in texts are masked; all texts are valid UTF-8.
[[nodiscard]] reports::Assessment assess(std::span<const std::unique_ptr<Conversion>> conversions,
                                         std::vector<std::string> sources);

}  // namespace talora::conversion
