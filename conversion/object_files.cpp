// Grouping of units and their deploy order.
#include "conversion/object_files.hpp"

#include "model/mysql_text.hpp"
#include "model/postgres_text.hpp"

#include <algorithm>

namespace talora::conversion {

using translators::TargetUnit;
using translators::UnitKind;

// Without this line PostgreSQL looks into a schema named like the user first. On MySQL a schema is
// a database, and the one that the connection names needs no word.
std::string search_path_line(const Statement& statement, TargetFamily family) {
  if (family == TargetFamily::mysql) {
    return statement.target_schema.empty()
               ? ""
               : "USE " + mysql::quote_identifier(statement.target_schema) + ";\n";
  }
  if (statement.target_schema.empty()) return "SET search_path = public;\n";
  return "SET search_path = " + postgres::quote_identifier(statement.target_schema) + ", public;\n";
}

namespace {

// Names become file names: what a file system dislikes is percent-encoded.
std::string file_part(const std::string& name) {
  std::string part;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = byte > 0x20 && byte != 0x7F && c != '/' && c != '\\' && c != '%' &&
                       c != ':' && c != '*' && c != '?' && c != '"' && c != '<' && c != '>' &&
                       c != '|';
    if (plain) {
      part += c;
    } else {
      constexpr char digits[] = "0123456789abcdef";
      part += '%';
      part += digits[byte >> 4U];
      part += digits[byte & 15U];
    }
  }
  return part;
}

std::string unit_path(const Statement& statement, const TargetUnit& unit) {
  const bool package = statement.translation.statement_kind == "create_package";
  const UnitKind kind = package ? UnitKind::package : unit.kind;
  std::string name = unit.name;
  if (package && !unit.schema.empty()) name = unit.schema;
  std::string path(translators::unit_folder(kind));
  path += '/';
  if (!package && !unit.schema.empty()) path += file_part(unit.schema) + ".";
  return path + file_part(name) + ".sql";
}

bool is_compound(const TargetUnit& unit) {
  return unit.kind == UnitKind::function || unit.kind == UnitKind::procedure ||
         unit.kind == UnitKind::package || unit.kind == UnitKind::trigger ||
         unit.kind == UnitKind::job || unit.sql.find(";\n") != std::string::npos;
}

}  // namespace

std::string client_text(const TargetUnit& unit, TargetFamily family) {
  const bool routine = is_compound(unit);
  if (family != TargetFamily::mysql || !routine) return unit.sql + ";\n";
  std::string delimiter = "$$";
  while (unit.sql.find(delimiter) != std::string::npos)
    delimiter += '$';
  return "DELIMITER " + delimiter + "\n" + unit.sql + "\n" + delimiter + "\nDELIMITER ;\n";
}

namespace {

std::uint32_t line_count(const std::string& text) {
  return static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
}

int rank(UnitKind kind) {
  switch (kind) {
    case UnitKind::schema:
    case UnitKind::role:
      return 0;
    case UnitKind::type:
      return 1;
    case UnitKind::sequence:
      return 2;
    case UnitKind::table:
      return 3;
    case UnitKind::package:
    case UnitKind::function:
    case UnitKind::procedure:
      return 4;
    case UnitKind::view:
    case UnitKind::materialized_view:
    case UnitKind::synonym:
      return 5;
    case UnitKind::constraint:
      return 6;
    case UnitKind::index:
      return 7;
    case UnitKind::trigger:
      return 8;
    case UnitKind::comment:
      return 9;
    default:
      return 10;
  }
}

}  // namespace

std::vector<ObjectFile> object_files(Conversion& conversion) {
  std::vector<ObjectFile> files;
  std::map<std::string, std::size_t> by_path;
  for (std::size_t i = 0; i < conversion.statements.size(); ++i) {
    Statement& statement = conversion.statements[i];
    for (const TargetUnit& unit : statement.translation.units) {
      if (unit.kind == UnitKind::statement) continue;
      const std::string path = unit_path(statement, unit);
      const auto [found, is_new] = by_path.try_emplace(path, files.size());
      if (is_new) {
        files.push_back({path, unit.kind, {}, {}, {}, i, false});
        if (path.starts_with("packages/")) files.back().kind = UnitKind::package;
      }
      ObjectFile& file = files[found->second];
      const TargetFamily family = conversion.options.profile.family;
      if (is_new) file.text = search_path_line(statement, family);
      const std::string text = client_text(unit, family);
      const std::uint32_t above = text.starts_with("DELIMITER ") ? 2 : 1;
      const TargetPlace place{path, line_count(file.text) + above};
      statement.targets.push_back(place);
      file.text += text;
      const std::string own = unit.schema.empty() ? unit.name : unit.schema + "." + unit.name;
      if (unit.kind != UnitKind::comment && unit.kind != UnitKind::constraint)
        file.provides.insert(own);
      file.depends.insert(unit.depends.begin(), unit.depends.end());
    }
  }
  return files;
}

std::vector<const ObjectFile*> deploy_order(const std::vector<ObjectFile>& files) {
  std::map<std::string, std::size_t> provider;
  for (std::size_t i = 0; i < files.size(); ++i) {
    for (const std::string& name : files[i].provides)
      provider.emplace(name, i);
  }
  std::vector<std::size_t> by_rank(files.size());
  for (std::size_t i = 0; i < files.size(); ++i)
    by_rank[i] = i;
  std::stable_sort(by_rank.begin(), by_rank.end(), [&](std::size_t a, std::size_t b) {
    const int rank_a = rank(files[a].kind);
    const int rank_b = rank(files[b].kind);
    return rank_a != rank_b ? rank_a < rank_b : files[a].first_statement < files[b].first_statement;
  });
  std::vector<const ObjectFile*> order;
  std::vector<char> state(files.size(), 0);  // 1: on the way, 2: placed
  const auto place = [&](auto&& self, std::size_t index) -> void {
    if (state[index] != 0) return;  // placed, or a cycle that is cut here
    state[index] = 1;
    for (const std::string& name : files[index].depends) {
      const auto found = provider.find(name);
      // What must come later by nature (constraints, indexes) never pulls itself forward.
      if (found != provider.end() && found->second != index &&
          rank(files[found->second].kind) <= 5) {
        self(self, found->second);
      }
    }
    state[index] = 2;
    order.push_back(&files[index]);
  };
  for (const std::size_t index : by_rank)
    place(place, index);
  return order;
}

}  // namespace talora::conversion
