// libpg_query behind three questions; no other file sees its header.
#include "translators/check/postgres_parse.hpp"

#include <nlohmann/json.hpp>
#include <pg_query.h>

#include <algorithm>

namespace talora::translators {
namespace {

// Error positions are 1-based and count characters.
std::size_t byte_offset(std::string_view text, int position) {
  if (position <= 0) return 0;
  std::size_t at = 0;
  for (int left = position - 1; left > 0 && at < text.size(); --left) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
      ++at;
  }
  return at;
}

void drop_places(nlohmann::json& value) {
  if (value.is_object()) {
    for (const char* key : {"location", "stmt_location", "stmt_len", "name_location"})
      value.erase(key);
  }
  if (value.is_structured()) {
    for (auto& child : value)
      drop_places(child);
  }
}

std::optional<nlohmann::json> parse_tree(std::string_view text) {
  const std::string input(text);
  const PgQueryParseResult result = pg_query_parse(input.c_str());
  std::optional<nlohmann::json> tree;
  if (result.error == nullptr) {
    tree = nlohmann::json::parse(result.parse_tree, nullptr, false);
    // Bytes that are no UTF-8 make the tree unreadable: then nothing is known about it.
    if (tree->is_discarded()) {
      tree.reset();
    } else {
      drop_places(*tree);
    }
  }
  pg_query_free_parse_result(result);
  return tree;
}

// Takes the PL/pgSQL body out of a CREATE FUNCTION/PROCEDURE or DO tree; empty when there is none.
std::string take_body(nlohmann::json& value) {
  std::string body;
  if (value.is_object() && value.contains("DefElem") &&
      value["DefElem"].value("defname", "") == "as") {
    nlohmann::json& argument = value["DefElem"]["arg"];
    nlohmann::json* text = argument.contains("List") ? &argument["List"]["items"][0] : &argument;
    if (text->contains("String")) body = (*text)["String"].value("sval", "");
    argument = nullptr;
    return body;
  }
  if (!value.is_structured()) return body;
  for (auto& child : value) {
    if (std::string inner = take_body(child); !inner.empty()) body = std::move(inner);
  }
  return body;
}

// The tree of a query or expression of a body; its text when it is neither.
nlohmann::json fragment_tree(const std::string& query) {
  if (auto tree = parse_tree(query)) return *tree;
  if (auto tree = parse_tree("SELECT " + query)) return *tree;
  const std::size_t assign = query.find(":=");
  if (assign == std::string::npos) return query;
  auto tree = parse_tree("SELECT " + query.substr(assign + 2));
  return tree.has_value() ? nlohmann::json{query.substr(0, assign), *tree} : nlohmann::json(query);
}

void parse_fragments(nlohmann::json& value) {
  if (value.is_object()) {
    value.erase("lineno");
    if (auto query = value.find("query"); query != value.end() && query->is_string()) {
      *query = fragment_tree(query->get<std::string>());
      return;
    }
  }
  if (!value.is_structured()) return;
  for (auto& child : value)
    parse_fragments(child);
}

std::optional<nlohmann::json> body_tree(std::string_view statement) {
  const std::string input(statement);
  const PgQueryPlpgsqlParseResult result = pg_query_parse_plpgsql(input.c_str());
  std::optional<nlohmann::json> tree;
  if (result.error == nullptr) {
    tree = nlohmann::json::parse(result.plpgsql_funcs, nullptr, false);
    if (tree->is_discarded()) {
      tree.reset();
    } else {
      parse_fragments(*tree);
    }
  }
  pg_query_free_plpgsql_parse_result(result);
  return tree;
}

// The body without blanks and parentheses outside quotes.
std::string bare_tokens(std::string_view body) {
  std::string out;
  char quote = 0;
  for (const char c : body) {
    if (quote == 0 && (c == '(' || c == ')' || c == ' ' || c == '\n')) continue;
    if (quote == 0 && (c == '\'' || c == '"')) {
      quote = c;
    } else if (c == quote) {
      quote = 0;
    }
    out += c;
  }
  return out;
}

// FOR r IN c LOOP over a cursor: the parser takes c for the start of an expression and stops there.
bool stops_at_cursor(std::string_view message, std::string_view statement) {
  constexpr std::string_view head = "syntax error at or near \"";
  if (!message.starts_with(head) || !message.ends_with('"')) return false;
  const std::string name(message.substr(head.size(), message.size() - head.size() - 1));
  return statement.find(" IN " + name) != std::string_view::npos &&
         statement.find(name + " CURSOR ") != std::string_view::npos;
}

bool says_nothing(std::string_view message, std::string_view statement) {
  return stops_at_cursor(message, statement) ||
         message.find("must be of type cursor or refcursor") != std::string_view::npos ||
         message.find("is not a known variable") != std::string_view::npos ||
         message.find("ALIAS") != std::string_view::npos ||
         message.find("ariable \"$") != std::string_view::npos;
}

}  // namespace

std::optional<ParseError> check_sql(std::string_view text) {
  const std::string input(text);
  const PgQueryProtobufParseResult result = pg_query_parse_protobuf(input.c_str());
  std::optional<ParseError> error;
  if (result.error != nullptr)
    error = ParseError{result.error->message, byte_offset(text, result.error->cursorpos)};
  pg_query_free_protobuf_parse_result(result);
  return error;
}

namespace {

// Declarations with COLLATE ask for the type's properties, which no offline parser has: blanks
// stand for the clause.
std::string without_collations(std::string_view statement) {
  constexpr std::string_view word = " COLLATE ";
  std::string text(statement);
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at)) {
    const std::size_t name = at + word.size();
    std::size_t end = text.find_first_of(" ,;:)\n", name);
    if (end == std::string::npos) end = text.size();
    std::fill(text.begin() + static_cast<std::ptrdiff_t>(at),
              text.begin() + static_cast<std::ptrdiff_t>(end), ' ');
  }
  return text;
}

}  // namespace

BodyCheck check_body(std::string_view statement) {
  const std::string input = without_collations(statement);
  const PgQueryPlpgsqlParseResult result = pg_query_parse_plpgsql(input.c_str());
  BodyCheck check;
  if (result.error != nullptr) {
    check.error = {result.error->message, byte_offset(statement, result.error->cursorpos)};
    check.verdict =
        says_nothing(check.error.message, statement) ? BodyVerdict::unknown : BodyVerdict::invalid;
  }
  pg_query_free_plpgsql_parse_result(result);
  return check;
}

bool same_parse(std::string_view a, std::string_view b) {
  auto left = parse_tree(a);
  auto right = parse_tree(b);
  if (!left.has_value() || !right.has_value()) return false;
  const std::string left_body = take_body(*left);
  const std::string right_body = take_body(*right);
  if (*left != *right) return false;
  if (left_body == right_body) return true;
  const auto left_tree = body_tree(a);
  const auto right_tree = body_tree(b);
  if (left_tree.has_value() && right_tree.has_value()) return *left_tree == *right_tree;
  return bare_tokens(left_body) == bare_tokens(right_body);
}

std::vector<std::string> split_statements(std::string_view text) {
  const std::string sql(text);
  PgQuerySplitResult split = pg_query_split_with_parser(sql.c_str());
  std::vector<std::string> statements;
  for (int i = 0; split.error == nullptr && i < split.n_stmts; ++i) {
    const PgQuerySplitStmt& statement = *split.stmts[i];
    statements.push_back(sql.substr(static_cast<std::size_t>(statement.stmt_location),
                                    static_cast<std::size_t>(statement.stmt_len)));
  }
  pg_query_free_split_result(split);
  return statements;
}

std::size_t statement_count(std::string_view text) {
  return split_statements(text).size();
}

}  // namespace talora::translators
