// What MySQL and MariaDB make of routines, packages, triggers and anonymous blocks.
#pragma once

#include "translators/expand/expand.hpp"

namespace talora::translators {

// routine.cpp: one stored program; functions for parameter defaults that are no literals.
[[nodiscard]] Expansion expand_stored_routine(RuleContext& context, CreateRoutine& create);

// The units of one routine under that name; `package` is null outside of packages.
void add_stored_routine(RuleContext& context, Routine& routine, const CatalogPackage* package,
                        const std::string& schema, Expansion& out);

// package.cpp: a stored program for each member, constant and variable; pkg__talora_init().
[[nodiscard]] Expansion expand_stored_package(RuleContext& context, CreatePackage& package);

// trigger.cpp: one trigger for each event.
[[nodiscard]] Expansion expand_stored_trigger(RuleContext& context, CreateTrigger& trigger);

// block.cpp: a procedure that is created, called and dropped; a compound statement on MariaDB.
[[nodiscard]] Expansion expand_stored_block(RuleContext& context, Block& block);

}  // namespace talora::translators
