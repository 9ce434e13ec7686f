// print_mysql: what the whole printer says of MySQL and MariaDB, and the way in.
#include "model/mysql_text.hpp"
#include "translators/print/layout.hpp"
#include "translators/print/mysql/mysql_printer.hpp"

#include <algorithm>
#include <array>

namespace talora::translators {

namespace {

constexpr NameLimit mysql_name_limit{64, true};

// Functions whose names are reserved: quoted they would not be found.
constexpr std::array keyword_functions = std::to_array<std::string_view>({
    "char",
    "convert",
    "cume_dist",
    "current_date",
    "current_time",
    "current_timestamp",
    "current_user",
    "database",
    "default",
    "dense_rank",
    "first_value",
    "grouping",
    "if",
    "insert",
    "interval",
    "json_table",
    "lag",
    "last_value",
    "lead",
    "left",
    "localtime",
    "localtimestamp",
    "mod",
    "nth_value",
    "ntile",
    "percent_rank",
    "rank",
    "repeat",
    "replace",
    "right",
    "row_number",
    "schema",
    "utc_date",
    "utc_time",
    "utc_timestamp",
    "values",
});
static_assert(std::ranges::is_sorted(keyword_functions));

constexpr auto dropped_kinds =
    std::to_array<std::string_view>({"TABLE", "VIEW", "FUNCTION", "PROCEDURE", "SCHEMA"});

constexpr auto privileges =
    std::to_array<std::string_view>({"ALL", "ALL PRIVILEGES", "SELECT", "INSERT", "UPDATE",
                                     "DELETE", "REFERENCES", "TRIGGER", "EXECUTE"});

}  // namespace

Doc* MysqlPrinter::root(const Node& root) {
  if (root.kind != Kind::block) return node(root);
  if (!profile_.has(Capability::anonymous_blocks)) return foreign(root, "anonymous block");
  routine_ = Routines::procedure;
  Doc* body = docs_.sequence({routine_body(root), text(";")});
  routine_ = Routines::none;
  return docs_.sequence({text("BEGIN NOT ATOMIC"), docs_.indent({docs_.hard_line(), body}),
                         docs_.hard_line(), text("END")});
}

// "--" opens a comment only before a blank; "/*!" and "/*M!" would be executed.
std::string MysqlPrinter::comment_written(const Comment& comment) const {
  std::string written = comment_text(comment);
  if (comment.is_line) {
    if (written.size() > 2 && written[2] != ' ' && written[2] != '\t') written.insert(2, " ");
  } else if (written.starts_with("/*!") || written.starts_with("/*M!")) {
    written.insert(2, " ");
  }
  return written;
}

NameLimit MysqlPrinter::name_limit() const {
  return mysql_name_limit;
}

std::string MysqlPrinter::quoted(std::string_view name) const {
  return mysql::quote_identifier(name);
}

bool MysqlPrinter::is_keyword_function(std::string_view name) const {
  return std::ranges::binary_search(keyword_functions, name);
}

bool MysqlPrinter::can_drop(std::string_view object_type) const {
  if (object_type == "SEQUENCE") return profile_.has(Capability::sequences);
  return std::ranges::find(dropped_kinds, object_type) != dropped_kinds.end();
}

std::pair<std::string_view, std::string_view> MysqlPrinter::sequence_limits() const {
  return {"9223372036854775807", "9223372036854775806"};
}

bool MysqlPrinter::is_known_privilege(std::string_view privilege) const {
  return std::ranges::find(privileges, privilege) != privileges.end();
}

std::string MysqlPrinter::grant_object_kind(const Grant& node, bool execute) {
  if (!execute) return " ON ";
  const CatalogRoutine* routine = bindings_.symbol(*node.object).routine;
  if (routine != nullptr) return routine->is_function ? " ON FUNCTION " : " ON PROCEDURE ";
  foreign(node, "EXECUTE on an unknown routine");
  return " ON ";
}

std::optional<std::string> MysqlPrinter::grantee(const Identifier& name) {
  const std::string written = identifier(name);
  if (written != "public") return written;
  if (!profile_.has(Capability::public_grantee)) return std::nullopt;
  return "PUBLIC";
}

std::string_view default_collation(SourceDialect source, const Profile& profile) {
  if (profile.has(Capability::collations_uca_0900)) {
    return source == SourceDialect::oracle ? "utf8mb4_0900_bin" : "utf8mb4_0900_as_ci";
  }
  if (source == SourceDialect::oracle) return "utf8mb4_nopad_bin";
  return profile.has(Capability::collations_uca_1400) ? "utf8mb4_uca1400_as_ci"
                                                      : "utf8mb4_unicode_520_ci";
}

std::optional<Printed> print_mysql(const Node& root, const std::vector<Comment>& comments,
                                   const SourceSet& sources, const Bindings& bindings,
                                   const Profile& profile, Diagnostics& diagnostics,
                                   const PrintOptions& options) {
  Documents docs;
  return MysqlPrinter(docs, bindings, profile, diagnostics, options).run(root, comments, sources);
}

}  // namespace talora::translators
