// One type for the columns that foreign keys join.
#pragma once

#include "model/catalog.hpp"

namespace talora::translators {

// Oracle compares NUMBER with NUMBER(6); a target whose types differ refuses the foreign key. The
// number columns that enabled foreign keys join, directly or over others, get one type: that of the
// key they lead to, the widest where they lead to several, and 18 digits where an identity column
// is among them (an identity is an integer on every target). Also for identity columns without
// foreign keys. Expects complete referenced columns. Of Oracle only: the arithmetic of T-SQL goes
// by these types.
void agree_key_types(Catalog& catalog);

}  // namespace talora::translators
