// Object files: units of DDL grouped into one file per object.
#pragma once

#include "conversion/conversion.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace talora::conversion {

struct ObjectFile {
  std::string path;  // "tables/netops.sites.sql"
  translators::UnitKind kind = translators::UnitKind::table;
  std::string text;
  std::set<std::string> provides;  // "schema.name" it creates
  std::set<std::string> depends;
  std::size_t first_statement = 0;  // execution order, for ties
  bool before_data = false;         // a trigger the source had when its rows came in
};

// A unit as its target's client reads it: mysql would end a compound statement at its first
// semicolon.
[[nodiscard]] std::string client_text(const translators::TargetUnit& unit, TargetFamily family);

// The line that makes unqualified names mean on the target what they mean in the script.
[[nodiscard]] std::string search_path_line(const Statement& statement, TargetFamily family);

// All object files of the conversion; fills Statement::targets (paths below the target folder).
[[nodiscard]] std::vector<ObjectFile> object_files(Conversion& conversion);

// Dependency sort: what is provided comes before what depends on it; ties by kind, then by place in
// the source. A cycle is cut at the file that comes first by kind and place.
[[nodiscard]] std::vector<const ObjectFile*> deploy_order(const std::vector<ObjectFile>& files);

}  // namespace talora::conversion
