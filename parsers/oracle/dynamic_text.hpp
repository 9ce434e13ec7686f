// Dynamic SQL of a unit of code. Internal to parsers/oracle.
#pragma once

#include "parsers/oracle/dynamic_statement.hpp"

namespace talora::oracle {

// Replaces EXECUTE IMMEDIATE and OPEN FOR of a text that is known before the code runs (literals,
// concatenation, CHR, constants, variables whose value is certain at that place) by the statement
// itself, an anonymous block that executes one DDL text by that statement. The others stay as they
// are.
void settle_dynamic_text(Tree& tree, const TextReader& read);

}  // namespace talora::oracle
