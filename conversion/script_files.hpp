// OUT/scripts/: application scripts (queries, reports, calls) translated in place.
#pragma once

#include "conversion/layout.hpp"

namespace talora::conversion {

// Adds one file per input file that has script statements, at the same relative path.
void add_script_files(Conversion& conversion, Layout& layout);

}  // namespace talora::conversion
