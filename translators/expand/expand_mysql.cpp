// What MySQL and MariaDB expand in their own way: comments, units of code.
#include "translators/expand/expand.hpp"
#include "translators/rules/conversions.hpp"

namespace talora::translators {

namespace {

// Kinds of T-SQL statements that are no code; what a script says to its session is absorbed.
bool is_plain_tsql(const Node& root) {
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
    case Kind::target_statement:
      return true;
    default:
      return is_absorbed(root);
  }
}

std::string_view code_words(const Node& root, SourceDialect source) {
  if (source == SourceDialect::tsql) {
    if (root.kind == Kind::create_routine) return "a procedure or function";
    if (root.kind == Kind::create_trigger) return "a trigger";
    return is_plain_tsql(root) ? std::string_view{} : "a batch of statements";
  }
  switch (root.kind) {
    case Kind::create_package:
      return "a package";
    case Kind::create_routine:
      return "a PL/SQL routine";
    case Kind::create_trigger:
      return "a PL/SQL trigger";
    case Kind::block:
      return "a PL/SQL block";
    default:
      return {};
  }
}

}  // namespace

std::optional<Expansion> expand_mysql(RuleContext& context, Node& root) {
  if (const std::string_view words = code_words(root, context.source); !words.empty()) {
    context.diagnostics.add(DiagnosticId::routine_refused, root.span,
                            {std::string(words), context.profile.name()});
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
