// Calls that have a node of their own. Internal to parsers/tsql.
#pragma once

#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

// CAST, TRY_CAST, PARSE, TRY_PARSE and TRIM by the name of the callee; null for any other call.
Node* special_call(Lowering& lowering, const Node* callee, const Rule* arguments, Span whole);

// The first argument of DATEADD and its kind becomes a DatePart where it names one.
void read_date_part(Lowering& lowering, Call& call);

}  // namespace talora::tsql
