// Reading tables back and comparing them with the source's rows.
#include "conversion/layout.hpp"
#include "conversion/migrate.hpp"
#include "validators/read_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace talora::conversion {

using validators::TableChecksum;
using validators::TableParity;

namespace {

TableChecksum checksum_target(const std::vector<const CatalogColumn*>& columns,
                              const std::string& schema, const std::string& table,
                              database::Session& session) {
  std::vector<validators::ComparedColumn> compared;
  for (const CatalogColumn* column : columns) {
    compared.push_back({target_name(column->name), validators::canonical_form(column->type.kind)});
  }
  return validators::checksum_table(session, schema, table, compared);
}

// Blocks may call what writes anywhere.
bool may_write(const Statement& statement, const std::string& name) {
  if (statement.translation.statement_kind == "block") return true;
  const auto& units = statement.translation.units;
  return std::any_of(units.begin(), units.end(), [&](const translators::TargetUnit& unit) {
    return std::find(unit.depends.begin(), unit.depends.end(), name) != unit.depends.end();
  });
}

// Why a table's contents may differ from the copied rows, or empty.
std::string other_writers(const Conversion& conversion, const std::string& key,
                          const std::string& name) {
  for (const DataStep& step : conversion.data) {
    if (!step.copy && may_write(conversion.statements[step.dml.statement], name))
      return "statements of the scripts may write to it";
  }
  for (const auto& [trigger_key, trigger] : conversion.catalog.triggers) {
    if (catalog_key(trigger.table_schema, trigger.table) == key) {
      return fmt::format("trigger {} runs while its rows are loaded", trigger.name);
    }
  }
  return {};
}

}  // namespace

std::vector<TableParity> validate_data(const Conversion& conversion, database::Session& session) {
  std::map<std::string, std::vector<const CopyStep*>> copies;
  for (const DataStep& step : conversion.data) {
    if (step.copy) copies[step.copy->relation].push_back(&*step.copy);
  }
  std::vector<TableParity> parity;
  for (const auto& [key, relation] : conversion.catalog.relations) {
    if (relation.kind != RelationKind::table) continue;
    const std::string schema = target_schema(relation, session.profile().family);
    const std::string name = (schema.empty() ? "" : schema + ".") + target_name(relation.name);
    const bool exists = session.has_table(schema, target_name(relation.name));
    const auto found = copies.find(key);
    const auto steps = found == copies.end() ? std::vector<const CopyStep*>{} : found->second;
    const auto columns = compared_columns(relation, steps);
    const TableChecksum source = checksum_rows(columns, steps);
    if (!exists) {
      TableParity missing;
      missing.table = name;
      missing.rows_source = source.rows();
      missing.mode = "none";
      missing.note = "the table is not on the target: its statement was held";
      missing.verdict =
          source.rows() == 0 ? validators::Verdict::unknown : validators::Verdict::different;
      parity.push_back(std::move(missing));
      continue;
    }
    const TableChecksum target =
        checksum_target(columns, schema, target_name(relation.name), session);
    const std::string why = other_writers(conversion, key, name);
    TableParity result = compare_checksums(name, source, target);
    if (result.verdict == validators::Verdict::different && !why.empty()) {
      result = validators::compare_counts(name, source.rows(), target.rows(), why);
      if (result.verdict == validators::Verdict::different && why.starts_with("statements"))
        result.verdict = validators::Verdict::unknown;
    }
    parity.push_back(std::move(result));
  }
  return parity;
}

}  // namespace talora::conversion
