// The report model of a conversion (and of its parity).
#pragma once

#include "conversion/conversion.hpp"
#include "reports/report_model.hpp"
#include "validators/parity.hpp"

#include <vector>

namespace talora::conversion {

[[nodiscard]] reports::ReportModel report_model(const Conversion& conversion,
                                                const std::vector<validators::TableParity>& parity,
                                                const std::string& title);

}  // namespace talora::conversion
