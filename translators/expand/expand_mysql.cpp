// What MySQL and MariaDB expand in their own way: comments, units of code.
#include "translators/expand/expand.hpp"
#include "translators/expand/mysql/stored_units.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/statement_list.hpp"

namespace talora::translators {

namespace {

// Kinds of T-SQL statements that stand alone; what a script says to its session is absorbed.
bool is_plain_tsql(const RuleContext& context, const Node& root) {
  switch (root.kind) {
    case Kind::query:
    case Kind::select:
    case Kind::set_operation:
    case Kind::insert:
    case Kind::update:
    case Kind::delete_statement:
    case Kind::merge:
    case Kind::create_table:
    case Kind::alter_table:
    case Kind::create_index:
    case Kind::create_view:
    case Kind::create_schema:
    case Kind::create_sequence:
    case Kind::create_type:
    case Kind::comment_on:
    case Kind::grant:
    case Kind::call_statement:
    case Kind::target_statement:
      return true;
    default:
      return is_absorbed(root, context.catalog);
  }
}

bool is_code(Kind kind) {
  return kind == Kind::create_package || kind == Kind::create_routine ||
         kind == Kind::create_trigger || kind == Kind::block;
}

std::optional<Expansion> expand_code(RuleContext& context, Node& root) {
  // What was refused already is not taken apart.
  if (context.diagnostics.worst() == FindingClass::manual) return Expansion{};
  switch (root.kind) {
    case Kind::create_routine:
      return expand_stored_routine(context, static_cast<CreateRoutine&>(root));
    case Kind::create_package:
      return expand_stored_package(context, static_cast<CreatePackage&>(root));
    case Kind::create_trigger:
      return expand_stored_trigger(context, static_cast<CreateTrigger&>(root));
    default:
      return expand_stored_block(context, static_cast<Block&>(root));
  }
}

// Triggers there are always enabled.
Expansion expand_enabled(RuleContext& context, const TriggerState& state) {
  Expansion expansion;
  if (!state.enable || state.table == nullptr) {
    context.diagnostics.add(
        DiagnosticId::tsql_trigger_refused, state.span,
        {state.enable ? "the state of a trigger of a database" : "DISABLE TRIGGER"});
    return expansion;
  }
  expansion.absorbed = true;
  expansion.reason = "triggers are always enabled there";
  return expansion;
}

Expansion expand_list(const Block& list) {
  Expansion expansion;
  for (Node* statement : list.statements)
    expansion.units.push_back({UnitKind::statement, {}, {}, statement, {}});
  return expansion;
}

}  // namespace

std::optional<Expansion> expand_mysql(RuleContext& context, Node& root) {
  if (is_statement_list(root)) return expand_list(static_cast<Block&>(root));
  if (is_code(root.kind)) return expand_code(context, root);
  if (const auto* state = as<TriggerState>(&root)) return expand_enabled(context, *state);
  if (context.source == SourceDialect::tsql && !is_plain_tsql(context, root)) {
    context.diagnostics.add(DiagnosticId::routine_refused, root.span,
                            {"a batch of statements", context.profile.name()});
    return Expansion{};
  }
  const auto* comment = as<CommentOn>(&root);
  if (comment == nullptr || comment->commented == CommentedKind::table) return std::nullopt;
  if (comment->commented == CommentedKind::other) return std::nullopt;
  Expansion expansion;
  expansion.absorbed = true;
  if (comment->commented == CommentedKind::column) {
    const std::string name = describe(*comment->name);
    context.diagnostics.add(DiagnosticId::folded_comment, root.span, {name});
    expansion.reason = "the comment stands in the definition of " + name;
  } else {
    context.diagnostics.add(DiagnosticId::session_setting, root.span, {"COMMENT ON VIEW"});
    expansion.reason = "views have no comments there";
  }
  return expansion;
}

}  // namespace talora::translators
