// libpg_query behind three questions; no other file sees its header.
#include "translators/check/postgres_parse.hpp"

#include <pg_query.h>

#include <nlohmann/json.hpp>

namespace talora::translators {
namespace {

// Error positions are 1-based and count characters.
std::size_t byte_offset(std::string_view text, int position) {
  if (position <= 0) return 0;
  std::size_t at = 0;
  for (int left = position - 1; left > 0 && at < text.size(); --left) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  }
  return at;
}

void drop_places(nlohmann::json& value) {
  if (value.is_object()) {
    for (const char* key : {"location", "stmt_location", "stmt_len", "name_location"}) value.erase(key);
  }
  if (value.is_structured()) {
    for (auto& child : value) drop_places(child);
  }
}

std::optional<nlohmann::json> parse_tree(std::string_view text) {
  const std::string input(text);
  const PgQueryParseResult result = pg_query_parse(input.c_str());
  std::optional<nlohmann::json> tree;
  if (result.error == nullptr) {
    tree = nlohmann::json::parse(result.parse_tree);
    drop_places(*tree);
  }
  pg_query_free_parse_result(result);
  return tree;
}

bool says_nothing(std::string_view message) {
  return message.find("must be of type cursor or refcursor") != std::string_view::npos ||
         message.find("is not a known variable") != std::string_view::npos ||
         message.find("ALIAS") != std::string_view::npos || message.find("ariable \"$") != std::string_view::npos;
}

}  // namespace

std::optional<ParseError> check_sql(std::string_view text) {
  const std::string input(text);
  const PgQueryProtobufParseResult result = pg_query_parse_protobuf(input.c_str());
  std::optional<ParseError> error;
  if (result.error != nullptr) error = ParseError{result.error->message, byte_offset(text, result.error->cursorpos)};
  pg_query_free_protobuf_parse_result(result);
  return error;
}

BodyCheck check_body(std::string_view statement) {
  const std::string input(statement);
  const PgQueryPlpgsqlParseResult result = pg_query_parse_plpgsql(input.c_str());
  BodyCheck check;
  if (result.error != nullptr) {
    check.error = {result.error->message, byte_offset(statement, result.error->cursorpos)};
    check.verdict = says_nothing(check.error.message) ? BodyVerdict::unknown : BodyVerdict::invalid;
  }
  pg_query_free_plpgsql_parse_result(result);
  return check;
}

bool same_parse(std::string_view a, std::string_view b) {
  const auto left = parse_tree(a);
  return left.has_value() && left == parse_tree(b);
}

}  // namespace talora::translators
