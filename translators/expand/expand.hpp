// Expansion: one rewritten statement to the target statements it becomes, each with its place in a
// project.
#pragma once

#include "translators/rules/rule.hpp"
#include "translators/translate.hpp"

#include <optional>
#include <string>
#include <vector>

namespace talora::translators {

// One target statement as a tree. Names are target names, not quoted.
struct ExpandedUnit {
  UnitKind kind = UnitKind::statement;
  std::string schema;
  std::string name;
  Node* root = nullptr;
  std::vector<std::string> depends;  // target "schema.name" (or "name") of what must exist before
};

// What the statement becomes besides units: absorbed statements have none.
struct Expansion {
  std::vector<ExpandedUnit> units;
  bool absorbed = false;
  std::string reason;  // where the effect of an absorbed statement went
};

// The units of a rewritten statement. Kinds without a case of their own become one unit. New nodes
// are made through context.build; findings go to context.diagnostics.
[[nodiscard]] Expansion expand(RuleContext& context, Node& root);

// expand_table.cpp: tables with their keys apart, ALTER TABLE by action.
[[nodiscard]] Expansion expand_table(RuleContext& context, CreateTable& table);
[[nodiscard]] Expansion expand_alter(RuleContext& context, AlterTable& alter);

// expand_index.cpp: an index; unique ones over nullable columns as Oracle counts NULLs.
[[nodiscard]] Expansion expand_index(RuleContext& context, CreateIndex& index);

// The unique index that stands for a key of several nullable columns; null when a plain key will
// do.
[[nodiscard]] Node* null_aware_key(RuleContext& context, const Node& table_name,
                                   const Identifiers& columns, const Identifier& name,
                                   const Node& like);

// A unique index that lets one row with NULL stand, where the target can say it beside a key of one
// column (T-SQL on MySQL); null otherwise, with a finding when such rows may repeat.
[[nodiscard]] Node* one_null_index(RuleContext& context, const Node& table_name,
                                   const Identifiers& columns, const Identifier& name,
                                   const Node& like);

// expand_package.cpp: a schema, a routine for each member, the state's functions.
[[nodiscard]] Expansion expand_package(RuleContext& context, CreatePackage& package);

// expand_trigger.cpp: the trigger function and the trigger. No units when it is refused.
[[nodiscard]] Expansion expand_trigger(RuleContext& context, CreateTrigger& trigger);

// expand_statement_trigger.cpp: T-SQL's triggers, one for each event; ENABLE and DISABLE TRIGGER.
[[nodiscard]] Expansion expand_statement_trigger(RuleContext& context, CreateTrigger& trigger);
[[nodiscard]] Expansion expand_trigger_state(RuleContext& context, TriggerState& state);

// expand_parts.cpp: types and routines declared inside a statement before what is left of it; those
// of an anonymous block live as long as it runs.
[[nodiscard]] Expansion expand_parts(RuleContext& context, UnitParts& parts);

// expand_query_functions.cpp: a query with functions of its own; nullopt: any other statement.
[[nodiscard]] std::optional<Expansion> expand_query_functions(RuleContext& context, Node& root);

// expand_mysql.cpp: what only MySQL and MariaDB expand so; nullopt: as everywhere.
[[nodiscard]] std::optional<Expansion> expand_mysql(RuleContext& context, Node& root);

// expand_grant.cpp: privileges of Oracle, a statement for each grantee; a role of that name, made
// unless the server has it.
[[nodiscard]] Expansion expand_grant(RuleContext& context, const Grant& grant);
[[nodiscard]] Expansion expand_role(RuleContext& context, const Node& name);

// expand_type.cpp: object and collection types of Oracle.
[[nodiscard]] Expansion expand_type(RuleContext& context, const CreateType& type);

// supplied_block.cpp: a block of Oracle that only calls the scheduler (refused by the job's name)
// or keeps the books of an export (absorbed); nullopt for any other statement.
[[nodiscard]] std::optional<Expansion> expand_supplied_block(Diagnostics& diagnostics,
                                                             const Node& root);

// absorb.cpp: statements whose effect lives elsewhere, or that are only reported.
[[nodiscard]] Expansion expand_absorbed(RuleContext& context, Node& root);
[[nodiscard]] bool is_absorbed(const Node& root, const Catalog& catalog);

// The objects a bound statement reads, as target names; foreign keys are left out.
[[nodiscard]] std::vector<std::string> dependencies(const Node& root, const Bindings& bindings,
                                                    const Catalog& catalog, TargetFamily family);

// "schema.name" of an object's name as written, in target spelling; "name" when no schema is said.
[[nodiscard]] std::string target_object(const Node* name);

// Fills schema and name of a unit from an object's name.
void name_unit(ExpandedUnit& unit, const Node* name);

}  // namespace talora::translators
