// print_postgres: what the whole printer says of PostgreSQL, and the way in.
#include "model/postgres_text.hpp"
#include "translators/print/postgres/postgres_printer.hpp"

#include <algorithm>
#include <array>

namespace talora::translators {

namespace {

// Functions whose names are key words of PostgreSQL: quoted they would not be found.
constexpr std::array keyword_functions = std::to_array<std::string_view>({
    "coalesce",    "extract",        "greatest",     "grouping",  "json_array", "json_arrayagg",
    "json_object", "json_objectagg", "least",        "left",      "normalize",  "nullif",
    "overlay",     "position",       "right",        "row",       "substring",  "treat",
    "trim",        "xmlconcat",      "xmlelement",   "xmlexists", "xmlforest",  "xmlparse",
    "xmlpi",       "xmlroot",        "xmlserialize",
});
static_assert(std::ranges::is_sorted(keyword_functions));

constexpr auto dropped_kinds =
    std::to_array<std::string_view>({"TABLE", "VIEW", "MATERIALIZED VIEW", "INDEX", "SEQUENCE",
                                     "FUNCTION", "PROCEDURE", "TYPE", "SCHEMA"});

constexpr auto privileges = std::to_array<std::string_view>(
    {"ALL", "ALL PRIVILEGES", "SELECT", "INSERT", "UPDATE", "DELETE", "REFERENCES", "TRIGGER",
     "TRUNCATE", "EXECUTE", "USAGE"});

}  // namespace

// A block becomes DO.
Doc* PostgresPrinter::root(const Node& root) {
  if (root.kind == Kind::block) {
    return docs_.sequence(
        {text("DO "), dollar_body(block_body(static_cast<const Block&>(root)), root)});
  }
  return node(root);
}

NameLimit PostgresPrinter::name_limit() const {
  return postgres_name_limit;
}

std::string PostgresPrinter::quoted(std::string_view name) const {
  return postgres::quote_identifier(name);
}

bool PostgresPrinter::is_keyword_function(std::string_view name) const {
  return std::ranges::binary_search(keyword_functions, name);
}

bool PostgresPrinter::can_drop(std::string_view object_type) const {
  return std::ranges::find(dropped_kinds, object_type) != dropped_kinds.end();
}

std::pair<std::string_view, std::string_view> PostgresPrinter::sequence_limits() const {
  return {"9223372036854775808", "9223372036854775807"};
}

bool PostgresPrinter::is_known_privilege(std::string_view privilege) const {
  return std::ranges::find(privileges, privilege) != privileges.end();
}

std::string PostgresPrinter::grant_object_kind(const Grant& node, bool execute) {
  if (execute) return " ON ROUTINE ";
  const bool sequence = bindings_.symbol(*node.object).kind == SymbolKind::sequence;
  return sequence ? " ON SEQUENCE " : " ON ";
}

std::optional<std::string> PostgresPrinter::grantee(const Identifier& name) {
  const std::string written = identifier(name);
  return written == "public" || written == "\"public\"" ? std::string("PUBLIC") : written;
}

std::optional<Printed> print_postgres(const Node& root, const std::vector<Comment>& comments,
                                      const SourceSet& sources, const Bindings& bindings,
                                      const Profile& profile, Diagnostics& diagnostics,
                                      const PrintOptions& options) {
  Documents docs;
  return PostgresPrinter(docs, bindings, profile, diagnostics, options)
      .run(root, comments, sources);
}

}  // namespace talora::translators
