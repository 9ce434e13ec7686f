// What needs a held object cannot stand without it.
#pragma once

#include "conversion/conversion.hpp"

namespace talora::conversion {

// Holds, with a finding that names the object, each statement that reads or calls an object whose
// own statement is held, and so on. Without it one held function would stop a whole deployment.
void hold_dependents(Conversion& conversion);

}  // namespace talora::conversion
