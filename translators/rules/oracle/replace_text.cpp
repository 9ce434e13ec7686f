// REPLACE(s, x, y) -> nullif(replace(s, coalesce(x, ''), coalesce(y, '')), '')
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

// NULL stands for the empty text in the second and third argument.
Node* slot(RuleContext& context, const Node* argument, Node* text) {
  return never_null(context, argument)
             ? text
             : context.build.phrase(*argument, Phrase::text_or_empty, {text});
}

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<Call&>(node);
  if (builtin_name(context, call) != "REPLACE" || call.arguments.size() < 2 ||
      call.arguments.size() > 3) {
    return nullptr;
  }
  Builder& build = context.build;
  Node* text = convert(context, call.arguments[0], Want::text);
  Node* what = slot(context, call.arguments[1], convert(context, call.arguments[1], Want::text));
  const bool removes = call.arguments.size() == 2 || is_null_literal(call.arguments[2]);
  Node* by =
      removes ? build.phrase(node, Phrase::empty_text, {})
              : slot(context, call.arguments[2], convert(context, call.arguments[2], Want::text));
  return build.phrase(node, Phrase::replace, {text, what, by});
}

}  // namespace

extern const Rule replace_text_rule{"replace_text", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
