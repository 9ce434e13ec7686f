// n LIKE '[a-c]%' -> n REGEXP '(?s)^[a-c].* *\\z'; trailing blanks of the value match nothing
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' ||
         static_cast<unsigned char>(c) >= 0x80U;
}

void add_plain(std::string& regex, char c) {
  if (!is_word(c)) regex += '\\';
  regex += c;
}

// The set behind an opening bracket; the place of its end. Nothing: it is not closed, or empty.
std::optional<std::size_t> add_set(std::string& regex, std::string_view pattern, std::size_t at) {
  const std::size_t end = pattern.find(']', at + 1);
  if (end == std::string_view::npos || end == at + 1) return std::nullopt;
  regex += '[';
  for (const char c : pattern.substr(at + 1, end - at - 1)) {
    if (c == '\\' || c == '[' || c == '&') regex += '\\';
    regex += c;
  }
  regex += ']';
  return end;
}

// Nothing when a set has no end: such a pattern matches nothing.
std::optional<std::string> regex_of(std::string_view pattern, std::string_view escape) {
  std::string regex = "(?s)^";
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (!escape.empty() && c == escape[0] && i + 1 < pattern.size()) {
      add_plain(regex, pattern[++i]);
    } else if (c == '%') {
      regex += ".*";
    } else if (c == '_') {
      regex += '.';
    } else if (c == '[') {
      const auto end = add_set(regex, pattern, i);
      if (!end) return std::nullopt;
      i = *end;
    } else {
      add_plain(regex, c);
    }
  }
  return regex + " *\\z";
}

// 'ab  ' is LIKE 'ab'.
Node* trimmed(RuleContext& context, Node* operand, std::string_view pattern) {
  const Type& type = tsql_type(context, *operand);
  if (type.kind == TypeKind::character || pattern.ends_with('%') || pattern.ends_with(' '))
    return operand;
  return typed_target(context, *operand, type, "rtrim($1)", {operand});
}

Node* apply(RuleContext& context, Node& node) {
  auto& like = static_cast<Like&>(node);
  // CHAR comes without its blanks.
  const bool text = is_text(tsql_type(context, *like.operand));
  Node* operand = text ? like.operand : tsql_as_text(context, like.operand);
  const auto* literal = as<Literal>(like.pattern);
  const auto* escape = as<Literal>(like.escape);
  const bool constant = literal != nullptr && (like.escape == nullptr || escape != nullptr);
  const std::string_view mark = escape == nullptr ? std::string_view{} : escape->text;
  if (constant && literal->text.find('[') == std::string_view::npos) {
    Node* value = trimmed(context, operand, literal->text);
    if (value == like.operand) return nullptr;
    Like* copy = context.build.edit(like);
    copy->operand = value;
    return copy;
  }
  Node* match = nullptr;
  if (constant) {
    const auto regex = regex_of(literal->text, mark);
    match = regex ? context.build.target(
                        node, "$1 REGEXP $2",
                        {operand,
                         context.build.string(*like.pattern, context.build.arena().text(*regex))},
                        Binding::comparison)
                  : context.build.target(node, "$1 IS NULL AND NULL", {operand}, Binding::logical);
  } else {
    Node* character = like.escape != nullptr ? like.escape : context.build.null(node);
    match = context.build.target(node, "talora.like_match($1, $2, $3)",
                                 {operand, tsql_as_text(context, like.pattern), character},
                                 Binding::primary, "like_match");
  }
  return like.negated ? context.build.logical_not(node, match) : match;
}

}  // namespace

extern const Rule mysql_like_rule{"mysql_like", Phase::value, Kind::like, apply};

}  // namespace talora::translators::tsql
