// The rows of a table that a ROWNUM condition lets through, for UPDATE and DELETE.
#pragma once

#include "translators/rules/rownum_limit.hpp"

namespace talora::translators {

// (tableoid, ctid) IN (SELECT tableoid, ctid FROM target WHERE others FETCH FIRST n ROWS ONLY).
// ctid alone would meet rows of other partitions.
[[nodiscard]] Node* limited_rows(RuleContext& context, Node& target, const RownumLimit& limit);

}  // namespace talora::translators
