// What MySQL and MariaDB expand in their own way: comments, units of code.
#include "translators/expand/expand.hpp"
#include "translators/rules/conversions.hpp"

namespace talora::translators {

namespace {

std::string_view code_words(Kind kind) {
  switch (kind) {
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
  if (const std::string_view words = code_words(root.kind); !words.empty()) {
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
