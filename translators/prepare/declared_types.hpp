// Record and collection types of blocks, and the names of declared types.
#pragma once

#include "translators/prepare/preparation.hpp"

namespace talora::translators {

// Gives the record types of blocks their names on the target; before anything asks for them.
void name_declared_types(RuleContext& context, Preparation& parts);

// Record types of blocks become composite types (parts.types, or members of the package); names of
// declared record and collection types become the target's words.
void take_declared_types(RuleContext& context, Preparation& parts);

// CREATE TYPE name AS (…) of a declared record; null when a field has no type (with a finding).
[[nodiscard]] Node* create_record_type(RuleContext& context, const TypeDecl& type, const Type& key,
                                       Node* name);

}  // namespace talora::translators
