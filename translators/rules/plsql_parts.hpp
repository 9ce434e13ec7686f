// Pieces of PL/SQL trees that several rules and the expansion take apart and put together again.
#pragma once

#include "translators/rules/rule.hpp"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace talora::translators {

// A name made of catalog keys; the printer folds them to the target's case.
[[nodiscard]] Node* key_name(RuleContext& context, const Node& like,
                             std::initializer_list<std::string_view> keys);
[[nodiscard]] Identifier key_identifier(RuleContext& context, const Node& like,
                                        std::string_view key);

// The statement under translation is that package's specification or body.
[[nodiscard]] bool inside_package(const RuleContext& context, const CatalogPackage& package);

// A package that must be initialised before its members run: it has variables or an initialisation
// part.
[[nodiscard]] bool has_state(const CatalogPackage& package);

// The block is a body: of a routine, a trigger, a package's initialisation, or anonymous.
[[nodiscard]] bool is_outermost_block(const RuleContext& context);

// The statement under translation is a trigger.
[[nodiscard]] bool inside_trigger(const RuleContext& context);

// Calls f for every statement list below `root` (blocks, handlers, branches, loops), inner ones
// first. f may assign a new list.
void each_statement_list(Node& root, const std::function<void(List&)>& f);

// Replaces nodes below `root` (not itself): f returns the replacement or null to go deeper.
void replace_below(Node& root, const std::function<Node*(Node&)>& f);

// The target's words for a type, empty for records, collections and what has no row.
[[nodiscard]] std::string target_type_words(const RuleContext& context, const Type& type,
                                            bool constrained);

// A declaration `name type [:= value]`; `type` is target text.
[[nodiscard]] VariableDecl* declare_local(RuleContext& context, const Node& like,
                                          std::string_view name, std::string_view type,
                                          Node* value = nullptr);

// `declarations` added before what the block declares.
void add_declarations(RuleContext& context, Block& block, const std::vector<Node*>& declarations);

[[nodiscard]] Assignment* assign(RuleContext& context, const Node& like, Node* target, Node* value);
[[nodiscard]] Block* nested_block(RuleContext& context, const Node& like,
                                  const std::vector<Node*>& declarations,
                                  const std::vector<Node*>& statements);

// A name that nothing below `root` uses: `wanted`, else wanted_2 and so on.
[[nodiscard]] std::string unused_name(const Node& root, std::string_view wanted);

// Folded text of a name, parts joined by dots ("DBMS_OUTPUT.PUT_LINE"); empty for other nodes.
[[nodiscard]] std::string folded_name(const Node* node);

// The routine a call calls; null for built-ins and what is not known.
[[nodiscard]] const CatalogRoutine* called_routine(const RuleContext& context, const Node* call);

// The statement's first words: "ROLLBACK TO SAVEPOINT".
[[nodiscard]] std::string_view transaction_words(TransactionAction action);

// INSERT, UPDATE, DELETE, MERGE; SELECT … INTO counts with `select_into`.
[[nodiscard]] bool is_dml(const Node& node);
[[nodiscard]] Select* select_into(Node* statement);

// A duplicate that no comment is hung on: nothing below it has a place.
[[nodiscard]] Node* unplaced_copy(RuleContext& context, const Node& node);

// The statement that calls a runtime helper: PERFORM talora.f(…) or CALL talora.f(…).
[[nodiscard]] Node* call_helper(RuleContext& context, const Node& like, std::string_view helper,
                                const std::vector<Node*>& arguments);

void refuse(RuleContext& context, const Node& node, DiagnosticId id,
            std::vector<std::string> arguments = {});

}  // namespace talora::translators
