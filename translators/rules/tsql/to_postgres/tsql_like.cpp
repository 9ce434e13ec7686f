// n LIKE 'm%' -> lower(n) COLLATE "C" LIKE 'm%'; sets of characters become a regular expression
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

bool is_ascii(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= 0x80U) return false;
  }
  return true;
}

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return out;
}

Node* lowered(RuleContext& context, Node* operand) {
  const bool collated = has_collation(context, *operand);
  const std::string pattern =
      collated ? "lower($1) COLLATE \"C\"" : "lower($1 COLLATE talora.ci_as) COLLATE \"C\"";
  return typed_target(context, *operand, tsql_type(context, *operand), pattern, {operand},
                      Binding::cast, collated ? std::string_view{} : std::string_view("ci_as"));
}

// The pattern of a plain LIKE: without sets. Nothing when it has sets.
std::optional<std::string> plain_pattern(std::string_view text) {
  std::string out;
  for (const char c : lower_ascii(text)) {
    if (c == '[') return std::nullopt;
    out += c;
  }
  return out;
}

Node* apply(RuleContext& context, Node& node) {
  auto& like = static_cast<Like&>(node);
  Node* operand = tsql_as_text(context, like.operand);
  // CHAR(n) is compared with its blanks; trailing ones match nothing in the pattern.
  const auto* literal = as<Literal>(like.pattern);
  if (tsql_type(context, *like.operand).kind == TypeKind::character && literal != nullptr &&
      !literal->text.ends_with(' '))
    operand = typed_target(context, *operand, tsql_type(context, *operand), "rtrim($1, ' ')",
                           {like.operand});
  if (literal != nullptr && like.escape == nullptr && is_ascii(literal->text)) {
    if (auto plain = plain_pattern(literal->text)) {
      // 'ab' is LIKE 'ab' whatever blanks follow it.
      if (!plain->ends_with(' ') && !plain->ends_with('%'))
        operand = typed_target(context, *operand, tsql_type(context, *operand), "rtrim($1, ' ')",
                               {operand});
      Like* copy = context.build.edit(like);
      copy->operand = lowered(context, operand);
      copy->pattern = context.build.string(*like.pattern, *plain);
      return copy;
    }
  }
  Node* escape = like.escape != nullptr ? like.escape : context.build.null(node);
  Type truth;
  truth.kind = TypeKind::boolean;
  Node* match = typed_target(context, node, truth, "talora.like_match($1, $2, $3)",
                             {operand, tsql_as_text(context, like.pattern), escape},
                             Binding::primary, "like_match");
  return like.negated ? context.build.logical_not(node, match) : match;
}

}  // namespace

extern const Rule tsql_like_rule{"tsql_like", Phase::value, Kind::like, apply};

}  // namespace talora::translators::tsql
