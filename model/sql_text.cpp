// Quoting by target family.
#include "model/sql_text.hpp"

#include "model/failure.hpp"
#include "model/postgres_text.hpp"

namespace talora {
namespace {

std::string backquoted(std::string_view name) {
  if (name.empty() || name.find('\0') != std::string_view::npos) {
    throw Failure(ExitCode::usage, "a name is empty or holds a NUL byte",
                  "MySQL has no such name: see where the name comes from");
  }
  std::string out = "`";
  for (const char c : name) {
    if (c == '`') out += c;
    out += c;
  }
  return out + '`';
}

std::string mysql_literal(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\0') {
      out += "\\0";
      continue;
    }
    if (c == '\'' || c == '\\') out += c;
    out += c;
  }
  return out + '\'';
}

}  // namespace

std::string quote_identifier(TargetFamily family, std::string_view name) {
  return family == TargetFamily::mysql ? backquoted(name) : postgres::quote_identifier(name);
}

std::string quote_qualified(TargetFamily family, std::string_view schema, std::string_view name) {
  if (schema.empty()) return quote_identifier(family, name);
  return quote_identifier(family, schema) + '.' + quote_identifier(family, name);
}

std::string quote_literal(TargetFamily family, std::string_view text) {
  return family == TargetFamily::mysql ? mysql_literal(text) : postgres::quote_literal(text);
}

}  // namespace talora
