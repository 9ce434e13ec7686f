// translate(): one parsed statement to target units with outcome, class and findings.
#pragma once

#include "model/catalog.hpp"
#include "model/diagnostics/diagnostic.hpp"
#include "model/profile.hpp"
#include "model/source.hpp"
#include "model/source_dialect.hpp"
#include "model/tree/tree.hpp"
#include "translators/bind/session_settings.hpp"
#include "translators/print/print.hpp"
#include "translators/rules/applied_rule.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace talora::translators {

enum class Outcome : std::uint8_t { copied, translated, absorbed, held };

[[nodiscard]] std::string_view outcome_name(Outcome outcome);

// Folders of a converted project, in no particular order (deploy order is a dependency sort).
enum class UnitKind : std::uint8_t {
  schema,
  type,
  sequence,
  table,
  constraint,
  index,
  function,
  procedure,
  package,
  view,
  materialized_view,
  synonym,
  trigger,
  data,
  grant,
  comment,
  job,
  post,
  role,
  statement,  // a query or DML of a script: not an object
};

// The folder name of a kind ("tables").
[[nodiscard]] std::string_view unit_folder(UnitKind kind);

// One target statement. `sql` has no final ';' and newline. Names are target names, unquoted.
struct TargetUnit {
  UnitKind kind = UnitKind::statement;
  std::string schema;
  std::string name;  // routines of a package: package schema and member name
  std::string sql;
  std::vector<std::string> depends;  // target "schema.name" of units that must exist before
  std::vector<LineOrigin> origins;
};

struct Translation {
  Outcome outcome = Outcome::held;
  std::string statement_kind;  // "create_table", "query", …
  std::string object;          // "SCHEMA.NAME" of the source object, empty for none
  std::vector<TargetUnit> units;
  std::set<std::string, std::less<>> helpers;
  std::string absorbed_reason;  // where the effect went
  std::vector<AppliedRule>
      rules;  // what was rewritten, also in a statement that is held in the end
};

struct TranslateOptions {
  Profile profile;
  SourceDialect source = SourceDialect::oracle;
  SessionSettings session;            // NLS settings the statement runs under
  bool autonomous_by_dblink = false;  // PRAGMA AUTONOMOUS_TRANSACTION; else refused
  bool reverse_rules = false;
  bool fully_parenthesised = false;
};

// Binds, rewrites, splits into units and prints. Findings go to `diagnostics`; parse errors found
// before belong there already and make the outcome held. Never throws for facts about the SQL.
[[nodiscard]] Translation translate(Tree& tree, const SourceSet& sources, const Catalog& catalog,
                                    const TranslateOptions& options, Diagnostics& diagnostics);

}  // namespace talora::translators
