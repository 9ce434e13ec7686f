// Bodies of parenthesised branches, factored queries that name themselves.
#include "parsers/antlr/query_parts.hpp"

#include "model/tree/walk.hpp"

#include <algorithm>

namespace talora::parsers {

namespace {

char folded(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool same_name(const Identifier& a, const Identifier& b) {
  if (a.quoted || b.quoted) return a == b;
  return std::equal(a.text.begin(), a.text.end(), b.text.begin(), b.text.end(),
                    [](char x, char y) { return folded(x) == folded(y); });
}

}  // namespace

Node* bare_body(Node* node) {
  const auto* query = as<Query>(node);
  const bool bare = query != nullptr && query->with == nullptr && query->order_by.empty() &&
                    query->fetch == nullptr && query->for_update == nullptr &&
                    query->result_format == nullptr && query->hints.empty();
  return bare ? query->body : node;
}

bool names_itself(const Cte& cte) {
  bool found = false;
  walk(*cte.query, [&](const Node& node) {
    const auto* table = as<TableRef>(&node);
    const auto* name = table == nullptr ? nullptr : as<Name>(table->name);
    if (name != nullptr && name->parts.size() == 1)
      found = found || same_name(name->parts[0], cte.name);
    return !found;
  });
  return found;
}

}  // namespace talora::parsers
