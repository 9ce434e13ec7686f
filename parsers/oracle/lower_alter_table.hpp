// Lowering of ALTER TABLE: what its two files share.
#pragma once

#include "parsers/oracle/lower_definition.hpp"

namespace talora::oracle {

// Adds an action of this kind and returns it.
AlterAction* make_action(Lowering& lower, Span place, AlterKind kind, Nodes& actions);

// The one name that the action concerns.
void set_name(Lowering& lower, AlterAction& action, const Identifier& name);

// An action that is not modelled: a Verbatim.
void kept_action(Lowering& lower, Span place, std::string_view what, Nodes& actions);

// ENABLE … DISABLE … MOVE …: one action for each ENABLE or DISABLE, one for the rest.
void lower_alter_options(Lowering& lower, TokenRun run, Nodes& actions);

}  // namespace talora::oracle
