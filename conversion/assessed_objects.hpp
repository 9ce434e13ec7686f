// The objects of an assessment: which statement belongs to which.
#pragma once

#include "conversion/conversion.hpp"
#include "reports/assessment.hpp"

namespace talora::conversion {

// Fills objects and AssessedStatement::object from the conversion that the statements came from.
void add_objects(const Conversion& conversion, reports::Assessment& assessment);

}  // namespace talora::conversion
