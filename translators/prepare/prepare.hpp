// Preparation of PL/SQL for PostgreSQL, between binding and the rules: what a rule, which sees one
// node at a time, cannot do.
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// Collections become jsonb, record types composite types, subprograms of blocks routines of their
// own, a compound trigger one trigger for each section. The root may become a UnitParts.
// Autonomous transactions are refused or run through dblink. Other sources and targets are left
// alone.
void prepare_plsql(RuleContext& context, bool autonomous_by_dblink);

}  // namespace talora::translators
