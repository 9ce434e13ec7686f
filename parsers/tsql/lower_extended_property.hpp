// Comments that SQL Server keeps as extended properties. Internal to parsers/tsql.
#pragma once

#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

// sp_addextendedproperty of MS_Description on a table, view or column with nothing but literals: a
// CommentOn. Null for any other call.
Node* extended_property(Lowering& lower, const Execute& call);

}  // namespace talora::tsql
