// Literals that hold a CREATE or ALTER.
#include "conversion/source/tsql_dynamic_ddl.hpp"

#include "model/catalog.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace talora::conversion {

namespace {

const Literal* executed_literal(const Node& root) {
  if (const auto* immediate = as<ExecuteImmediate>(&root)) return as<Literal>(immediate->text);
  const auto* call = as<Execute>(&root);
  const auto* name = call == nullptr ? nullptr : as<Name>(call->procedure);
  if (name == nullptr || name->parts.empty() || call->arguments.size() != 1 ||
      fold_oracle(name->parts.back().text, false) != "SP_EXECUTESQL") {
    return nullptr;
  }
  const auto* argument = as<ExecuteArgument>(call->arguments[0]);
  return argument == nullptr ? nullptr : as<Literal>(argument->value);
}

// Its first word, behind blanks and comments, is CREATE or ALTER.
bool defines(std::string_view text) {
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    const bool line = text.starts_with("--");
    if (!line && !text.starts_with("/*")) break;
    const std::size_t end = text.find(line ? "\n" : "*/");
    if (end == std::string_view::npos) return false;
    text.remove_prefix(end + (line ? 1 : 2));
  }
  const std::string word = fold_oracle(text.substr(0, text.find_first_of(" \t\r\n")), false);
  return word == "CREATE" || word == "ALTER";
}

// N'it''s' -> it' and s: each stretch between the quotes that are written twice.
std::vector<Span> stretches(std::string_view literal, const Span& place) {
  std::vector<Span> out;
  const std::size_t open = literal.find('\'');
  std::size_t from = open + 1;
  for (std::size_t i = from; i < literal.size(); ++i) {
    if (literal[i] != '\'') continue;
    const bool twice = i + 1 < literal.size() && literal[i + 1] == '\'';
    const std::size_t end = twice ? i + 1 : i;
    out.push_back({place.file, place.begin + static_cast<std::uint32_t>(from),
                   place.begin + static_cast<std::uint32_t>(end)});
    if (!twice) break;
    from = ++i + 1;
  }
  return out;
}

}  // namespace

std::optional<Span> dynamic_ddl(const Node& root, SourceSet& sources) {
  const Literal* literal = executed_literal(root);
  if (literal == nullptr || !defines(literal->text)) return std::nullopt;
  const std::string_view written = sources.text(literal->span);
  if (written.find('\'') == std::string_view::npos) return std::nullopt;
  const SourceFile& file = sources.join(stretches(written, literal->span));
  return Span{file.id(), 0, static_cast<std::uint32_t>(file.text().size())};
}

}  // namespace talora::conversion
