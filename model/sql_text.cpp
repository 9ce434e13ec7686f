// Quoting by target family.
#include "model/sql_text.hpp"

#include "model/mysql_text.hpp"
#include "model/postgres_text.hpp"

namespace talora {
std::string quote_identifier(TargetFamily family, std::string_view name) {
  return family == TargetFamily::mysql ? mysql::quote_identifier(name)
                                       : postgres::quote_identifier(name);
}

std::string quote_qualified(TargetFamily family, std::string_view schema, std::string_view name) {
  if (schema.empty()) return quote_identifier(family, name);
  return quote_identifier(family, schema) + '.' + quote_identifier(family, name);
}

std::string quote_literal(TargetFamily family, std::string_view text) {
  return family == TargetFamily::mysql ? mysql::quote_literal(text) : postgres::quote_literal(text);
}

}  // namespace talora
