// Calls with a syntax and a node of their own: CAST, EXTRACT, TRIM. Internal to parsers/oracle.
#pragma once

#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

// The node of CAST(… AS …), EXTRACT(… FROM …) or TRIM(…); null for any other call.
Node* special_call(Lowering& lowering, const Node* callee, const Rule* arguments, Span whole);

}  // namespace talora::oracle
