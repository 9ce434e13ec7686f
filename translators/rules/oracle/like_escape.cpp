// x LIKE y -> x LIKE y ESCAPE '' where the pattern may hold a backslash
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& like = static_cast<Like&>(node);
  Node* operand = convert(context, like.operand, Want::text);
  Node* pattern = convert(context, like.pattern, Want::text);
  Node* escape = like.escape;
  const auto* literal = as<Literal>(like.pattern);
  const bool plain = is_null_literal(like.pattern) ||
                     (literal != nullptr && literal->text.find('\\') == std::string_view::npos);
  if (escape == nullptr && !plain && context.build.has(Phrase::no_escape)) {
    escape = context.build.phrase(node, Phrase::no_escape, {});
  }
  if (operand == like.operand && pattern == like.pattern && escape == like.escape &&
      like.variant == "LIKE") {
    return nullptr;
  }
  Like* copy = context.build.edit(like);
  copy->operand = operand;
  copy->pattern = pattern;
  copy->escape = escape;
  copy->variant = "LIKE";
  return copy;
}

}  // namespace

extern const Rule like_escape_rule{"like_escape", Phase::value, Kind::like, apply};

}  // namespace talora::translators::oracle
