// Statements without a target statement: COMMIT of scripts, synonyms, session settings,
// administration.
#include "translators/bind/bind.hpp"
#include "translators/bind/constraint_state.hpp"
#include "translators/bind/session_settings.hpp"
#include "translators/expand/expand.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/tsql_options.hpp"

#include <algorithm>
#include <string>

namespace talora::translators {

namespace {

bool is_commit(const Node& root) {
  const auto* transaction = as<TransactionStatement>(&root);
  return transaction != nullptr && transaction->action == TransactionAction::commit;
}

// CREATE ROLE of Oracle makes one.
std::string made_role(const RuleContext& context, const Administrative& statement) {
  const std::string name = created_role(statement);
  return context.source == SourceDialect::oracle ? name : std::string();
}

// CREATE [SHARED] [PUBLIC] DATABASE LINK name
std::string made_link(std::string_view words) {
  constexpr std::string_view start = "CREATE ", link = "DATABASE LINK ";
  const std::size_t at = words.find(link);
  if (!words.starts_with(start) || at == std::string_view::npos || at > 22) return {};
  words.remove_prefix(at + link.size());
  return std::string(words.substr(0, words.find(' ')));
}

bool is_role_grant(const Node& root) {
  const auto* grant = as<Grant>(&root);
  return grant != nullptr && grant->object == nullptr;
}

bool only_storage(const Node& root) {
  const auto* alter = as<AlterTable>(&root);
  if (alter == nullptr || alter->actions.empty()) return false;
  for (const Node* node : alter->actions) {
    const auto* action = as<AlterAction>(node);
    if (action == nullptr || action->action != AlterKind::storage) return false;
  }
  return true;
}

// ENABLE and DISABLE CONSTRAINT: the catalog knows how they end.
bool only_switches(const Node& root, const Catalog& catalog) {
  const auto* alter = as<AlterTable>(&root);
  if (alter == nullptr || alter->actions.empty()) return false;
  return std::ranges::all_of(alter->actions, [&](const Node* node) {
    const auto* action = as<AlterAction>(node);
    return action != nullptr && is_settled_switch(*alter, *action, catalog);
  });
}

// What a T-SQL script says to its session or its reader.
bool is_batch_setting(const Node& root) {
  return is<SetOption>(&root) || is<PrintStatement>(&root);
}

Expansion absorbed(std::string reason) {
  Expansion expansion;
  expansion.absorbed = true;
  expansion.reason = std::move(reason);
  return expansion;
}

Expansion administrative(RuleContext& context, const Node& root, std::string what) {
  context.diagnostics.add(DiagnosticId::administrative_statement, root.span, {std::move(what)});
  return absorbed("reported; administrative statements do not reach deploy");
}

Expansion session_option(RuleContext& context, const SetOption& option) {
  if (option.name == "IDENTITY_INSERT") {
    context.diagnostics.add(DiagnosticId::tsql_identity_insert, option.span,
                            {describe(*option.object)});
    return absorbed("identity columns take given values; they are moved past the data after load");
  }
  const bool matters = tsql_option_matters(option);
  context.diagnostics.add(
      matters ? DiagnosticId::tsql_option_refused : DiagnosticId::tsql_option_dropped, option.span,
      {tsql_option_words(option)});
  return absorbed("a setting of the source's session");
}

Expansion settings(RuleContext& context, const Administrative& statement) {
  const std::string words(statement.words);
  if (SessionSettings scratch; apply_session(statement, scratch)) {
    context.diagnostics.add(DiagnosticId::session_format, statement.span, {words});
    return absorbed("conversions after it are written out by this format");
  }
  if (words.starts_with("ALTER SESSION")) {
    context.diagnostics.add(DiagnosticId::session_setting, statement.span, {words});
    return absorbed("a setting of the source's session");
  }
  if (const std::string name = made_role(context, statement); !name.empty()) {
    Identifier identifier{context.build.arena().text(name), true, statement.span};
    auto* role = context.build.arena().make<Name>(statement.span);
    role->parts = context.build.arena().identifiers({identifier});
    return expand_role(context, *role);
  }
  if (const std::string link = made_link(words); !link.empty()) {
    context.diagnostics.add(DiagnosticId::database_link, statement.span, {link});
    return {};
  }
  return administrative(context, statement, words);
}

}  // namespace

bool is_absorbed(const Node& root, const Catalog& catalog) {
  return only_switches(root, catalog) || is_batch_setting(root) || is_commit(root) ||
         is_role_grant(root) || only_storage(root) || is<Administrative>(&root) ||
         is<CreateSynonym>(&root) || is<DropObject>(&root) || is<Truncate>(&root);
}

Expansion expand_absorbed(RuleContext& context, Node& root) {
  if (is<PrintStatement>(&root)) return absorbed("a message of the script to its reader");
  if (const auto* option = as<SetOption>(&root)) return session_option(context, *option);
  if (is_commit(root)) return absorbed("each unit is applied in a transaction of its own");
  if (const auto* synonym = as<CreateSynonym>(&root)) {
    context.diagnostics.add(DiagnosticId::synonym_resolved, root.span,
                            {describe(*synonym->name), describe(*synonym->target)});
    return absorbed("synonyms are resolved where they are used");
  }
  if (only_switches(root, context.catalog))
    return absorbed("constraints are made as the scripts leave them, when the rows are in");
  if (only_storage(root)) {
    context.diagnostics.add(DiagnosticId::storage_dropped, root.span);
    return absorbed("storage and partition maintenance have no meaning on the target");
  }
  if (const auto* drop = as<DropObject>(&root)) {
    return administrative(context, root, "DROP " + std::string(drop->object_type));
  }
  if (is<Truncate>(&root) && context.source == SourceDialect::tsql) {
    // Part of a script that goes on with other rows: what it empties must be empty there, too.
    context.diagnostics.add(DiagnosticId::tsql_construct_refused, root.span, {"TRUNCATE TABLE"});
    return {};
  }
  if (is<Truncate>(&root)) return administrative(context, root, "TRUNCATE");
  if (const auto* grant = as<Grant>(&root)) {
    return administrative(context, root,
                          grant->revoke ? "REVOKE" : "GRANT of a system privilege or role");
  }
  return settings(context, static_cast<Administrative&>(root));
}

}  // namespace talora::translators
