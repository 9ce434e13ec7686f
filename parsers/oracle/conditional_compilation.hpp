// Conditional compilation: $IF … $THEN … $ELSIF … $ELSE … $END chosen before parsing.
#pragma once

#include "parsers/oracle/scanner.hpp"

namespace talora::oracle {

// Keeps the tokens of the branch that a 19c database without PLSQL_CCFLAGS would compile and drops
// the others: $$flags are NULL except PLSQL_DEBUG and the like (FALSE), DBMS_DB_VERSION.VERSION is
// 19, VER_LE_n is 19 <= n, any other condition is false (Oracle: "Conditional Compilation
// Directives", PL/SQL Language Reference 19c). Comments stay. Each $IF adds a finding that says
// which branch was kept. An unbalanced directive is left to the parser.
void select_conditional_code(ScanResult& result, std::uint32_t file);

}  // namespace talora::oracle
