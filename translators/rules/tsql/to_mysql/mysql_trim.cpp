// TRIM('.,' FROM x) -> regexp_replace(x, '^[.,]+|[.,]+$', ''): a set of characters, not a word
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& trim = static_cast<Trim&>(node);
  Node* operand = tsql_as_text(context, trim.operand);
  const Type type = tsql_type(context, node);
  if (trim.characters == nullptr)
    return typed_target(context, node, type,
                        trim.side == TrimSide::leading    ? "ltrim($1)"
                        : trim.side == TrimSide::trailing ? "rtrim($1)"
                                                          : "trim($1)",
                        {operand});
  const auto* characters = as<Literal>(trim.characters);
  if (characters == nullptr || characters->text.empty()) {
    context.diagnostics.add(DiagnosticId::tsql_function_refused, node.span,
                            {"TRIM", "its characters are no literal"});
    return nullptr;
  }
  std::string set;
  for (const char c : characters->text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == ' ' || static_cast<unsigned char>(c) >= 0x80U;
    if (!plain) set += '\\';
    set += c;
  }
  const std::string front = "\\A[" + set + "]+", back = "[" + set + "]+\\z";
  const std::string regex = trim.side == TrimSide::leading    ? front
                            : trim.side == TrimSide::trailing ? back
                                                              : front + "|" + back;
  Node* pattern = context.build.string(node, context.build.arena().text(regex));
  return typed_target(context, node, type, "regexp_replace($1, $2, '')", {operand, pattern});
}

}  // namespace

extern const Rule mysql_trim_rule{"mysql_trim", Phase::value, Kind::trim, apply};

}  // namespace talora::translators::tsql
