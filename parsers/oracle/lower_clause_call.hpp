// Calls with clauses inside their parentheses: JSON and XML functions. Internal to parsers/oracle.
#pragma once

#include "parsers/oracle/lowering.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

// A ClauseCall, or Verbatim for a form that it does not hold; null for any other call.
Node* clause_call(Lowering& lowering, const Node* callee, const Rule* arguments, Span whole);

}  // namespace talora::oracle
