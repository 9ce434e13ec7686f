// Layout: target units to files below OUT/<target>/, and the order in which they deploy.
#pragma once

#include "conversion/conversion.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace talora::conversion {

// A line of deploy.sql.
enum class StepKind { file, copy };

struct DeployStep {
  StepKind kind = StepKind::file;
  std::string path;                  // below OUT/<target>
  std::string schema, table;         // copy
  std::vector<std::string> columns;  // copy, target names
  std::set<std::string> bytes;       // those of them whose values are \x and hexadecimal digits

  // "schema.table", or "table" alone.
  [[nodiscard]] std::string object() const { return schema.empty() ? table : schema + "." + table; }
};

struct OutputFile {
  std::string path;  // below OUT, "/" separated
  std::string content;
};

struct Layout {
  TargetFamily family = TargetFamily::postgres;
  std::string target_folder;      // "postgres" or "mysql"
  std::vector<OutputFile> files;  // target files, data, held and scripts
  std::vector<DeployStep> steps;  // deploy order
};

// Assigns Statement::targets and makes the files. Pure: nothing is written.
[[nodiscard]] Layout lay_out(Conversion& conversion);

// deploy.sql for psql: \ir of each file, \copy of each data file; for mysql: SOURCE and LOAD DATA.
[[nodiscard]] std::string deploy_script(const Layout& layout);

// Reads deploy.sql back (hand edits of the order count). Throws Failure on a line it does not know.
[[nodiscard]] std::vector<DeployStep> read_deploy_script(std::string_view text,
                                                         const std::string& path);

// "schema" of a relation of the catalog on the target: lower-cased fold; when it has none, "public"
// on PostgreSQL and empty (the connection's database) on MySQL.
[[nodiscard]] std::string target_schema(const CatalogRelation& relation,
                                        TargetFamily family = TargetFamily::postgres);
[[nodiscard]] std::string target_name(std::string_view catalog_name);

}  // namespace talora::conversion
