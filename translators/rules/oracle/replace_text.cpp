// REPLACE(s, x, y) -> nullif(replace(s, coalesce(x, ''), coalesce(y, '')), '')
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

// NULL stands for the empty text in the second and third argument.
std::string slot(const RuleContext& context, const Node* argument, const char* mark) {
  const std::string text = mark;
  return never_null(context, argument) ? text : "coalesce(" + text + ", '')";
}

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<Call&>(node);
  if (builtin_name(context, call) != "REPLACE" || call.arguments.size() < 2 ||
      call.arguments.size() > 3) {
    return nullptr;
  }
  std::vector<Node*> arguments;
  for (Node* argument : call.arguments)
    arguments.push_back(convert(context, argument, Want::text));
  const bool removes = arguments.size() == 2 || is_null_literal(arguments[2]);
  if (removes) arguments.resize(2);
  std::string pattern = "nullif(replace($1, " + slot(context, call.arguments[1], "$2") + ", ";
  pattern += removes ? "''" : slot(context, call.arguments[2], "$3");
  return context.build.target(node, context.build.arena().text(pattern + "), '')"), arguments);
}

}  // namespace

extern const Rule replace_text_rule{"replace_text", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
