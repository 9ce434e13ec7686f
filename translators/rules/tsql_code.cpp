// Names and types of T-SQL variables in PL/pgSQL.
#include "translators/rules/tsql_code.hpp"

namespace talora::translators {

std::string variable_name(std::string_view written, bool parameter) {
  std::string name = parameter ? "p_" : "v_";
  while (written.starts_with('@'))
    written.remove_prefix(1);
  for (const char c : written)
    name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return name;
}

Node* variable_type(RuleContext& context, const Node& like, const Type& type) {
  std::string words = postgres_type_words(context, type);
  if (words.empty()) return nullptr;
  const bool text = is_text(type);
  if (text) words += " COLLATE " + std::string(tsql_collation);
  return context.build.target(like, context.build.arena().text(words), std::vector<Node*>{},
                              Binding::primary, text ? "ci_as" : "");
}

bool changes_rows(const Node& node) {
  return node.kind == Kind::insert || node.kind == Kind::update ||
         node.kind == Kind::delete_statement || node.kind == Kind::merge;
}

}  // namespace talora::translators
