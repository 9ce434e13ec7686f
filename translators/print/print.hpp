// Printing a tree as target SQL: one canonical style, comments kept, all or nothing.
#pragma once

#include "model/catalog.hpp"
#include "model/diagnostics/diagnostic.hpp"
#include "model/profile.hpp"
#include "model/source.hpp"
#include "model/source_dialect.hpp"
#include "model/tree/tree.hpp"
#include "translators/bind/bindings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace talora::translators {

struct PrintOptions {
  bool fully_parenthesised = false;  // tests: same parse tree as without
  bool comments = true;
  SourceDialect source = SourceDialect::oracle;  // whose defaults (order of NULL, types) are meant
  const Catalog* catalog = nullptr;  // MySQL: columns of a foreign key need the type of its target
  std::string collation;             // MySQL: of the tables; empty: default_collation()
};

// One printed line's origin: output line (0-based) -> source span.
struct LineOrigin {
  std::uint32_t line;
  Span span;
};

struct Printed {
  std::string text;  // no final ';' for SQL; lines end with \n inside
  std::vector<LineOrigin> origins;
  std::vector<Comment> comments_printed;
};

// nullopt when a foreign kind or Verbatim survived: a foreign_survivor / not_modelled diagnostic
// says which. `root` is tree.root or one of the statements an expansion made from it; `comments`
// are those of the tree that belong to this output (every one is printed exactly once: before,
// after or inside by span).
[[nodiscard]] std::optional<Printed> print_postgres(
    const Node& root, const std::vector<Comment>& comments, const SourceSet& sources,
    const Bindings& bindings, const Profile& profile, Diagnostics& diagnostics,
    const PrintOptions& options = {});

// The same for MySQL, Aurora MySQL and MariaDB.
[[nodiscard]] std::optional<Printed> print_mysql(const Node& root,
                                                 const std::vector<Comment>& comments,
                                                 const SourceSet& sources, const Bindings& bindings,
                                                 const Profile& profile, Diagnostics& diagnostics,
                                                 const PrintOptions& options = {});

// The collation of MySQL tables that compares text as the source does by default: Oracle by
// character codes, SQL Server without case.
[[nodiscard]] std::string_view default_collation(SourceDialect source, const Profile& profile);

}  // namespace talora::translators
