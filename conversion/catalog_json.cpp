// catalog.json: the schema objects as Talora understood them.
#include "conversion/manifest.hpp"

#include <nlohmann/json.hpp>

namespace talora::conversion {

using nlohmann::ordered_json;

namespace {

// The kinds that only SQL Server has.
std::string_view tsql_kind_name(TypeKind kind) {
  switch (kind) {
    case TypeKind::money:
      return "money";
    case TypeKind::bit:
      return "bit";
    case TypeKind::calendar_date:
      return "date without time";
    case TypeKind::time_of_day:
      return "time";
    case TypeKind::datetime:
      return "datetime";
    case TypeKind::guid:
      return "uniqueidentifier";
    case TypeKind::row_stamp:
      return "rowversion";
    case TypeKind::variant:
      return "sql_variant";
    case TypeKind::table_value:
      return "table";
    default:
      return "unknown";
  }
}

std::string_view type_kind_name(TypeKind kind) {
  switch (kind) {
    case TypeKind::unknown:
      return "unknown";
    case TypeKind::null_value:
      return "null";
    case TypeKind::number:
      return "number";
    case TypeKind::integer:
      return "integer";
    case TypeKind::binary_float:
      return "binary_float";
    case TypeKind::binary_double:
      return "binary_double";
    case TypeKind::character:
      return "char";
    case TypeKind::varchar:
      return "varchar2";
    case TypeKind::clob:
      return "clob";
    case TypeKind::date:
      return "date";
    case TypeKind::timestamp:
      return "timestamp";
    case TypeKind::timestamp_tz:
      return "timestamp with time zone";
    case TypeKind::timestamp_ltz:
      return "timestamp with local time zone";
    case TypeKind::interval_ym:
      return "interval year to month";
    case TypeKind::interval_ds:
      return "interval day to second";
    case TypeKind::raw:
      return "raw";
    case TypeKind::blob:
      return "blob";
    case TypeKind::boolean:
      return "boolean";
    case TypeKind::rowid:
      return "rowid";
    case TypeKind::xml:
      return "xmltype";
    case TypeKind::json:
      return "json";
    case TypeKind::record:
      return "record";
    case TypeKind::collection:
      return "collection";
    case TypeKind::ref_cursor:
      return "ref cursor";
    case TypeKind::object:
      return "object";
    default:
      return tsql_kind_name(kind);
  }
}

ordered_json type_json(const Type& type) {
  ordered_json json = {{"kind", type_kind_name(type.kind)}};
  if (type.precision >= 0) json["precision"] = type.precision;
  if (type.scale >= 0 || type.precision >= 0) json["scale"] = type.scale;
  if (type.length >= 0) json["length"] = type.length;
  if (type.byte_length) json["bytes"] = true;
  if (!type.name.empty()) json["name"] = type.name;
  return json;
}

ordered_json relation_json(const CatalogRelation& relation) {
  ordered_json columns = ordered_json::array();
  for (const CatalogColumn& column : relation.columns) {
    ordered_json row = {
        {"name", column.name}, {"type", type_json(column.type)}, {"nullable", column.nullable}};
    if (column.has_default) row["default"] = true;
    if (column.is_identity) row["identity"] = true;
    if (column.is_computed) row["computed"] = true;
    if (!column.comment.empty()) row["comment"] = column.comment;
    columns.push_back(std::move(row));
  }
  ordered_json constraints = ordered_json::array();
  for (const CatalogConstraint& constraint : relation.constraints) {
    constexpr const char* kinds[] = {"primary key", "unique", "foreign key", "check"};
    ordered_json row = {{"kind", kinds[static_cast<int>(constraint.kind)]},
                        {"name", constraint.name},
                        {"columns", constraint.columns}};
    if (!constraint.referenced_table.empty()) {
      row["references"] = constraint.referenced_table;
      row["referenced_columns"] = constraint.referenced_columns;
    }
    constraints.push_back(std::move(row));
  }
  constexpr const char* kinds[] = {"table", "temporary table", "view", "materialized view"};
  return {{"schema", relation.schema},
          {"name", relation.name},
          {"kind", kinds[static_cast<int>(relation.kind)]},
          {"comment", relation.comment},
          {"columns", columns},
          {"constraints", constraints}};
}

ordered_json routine_json(const CatalogRoutine& routine) {
  constexpr const char* modes[] = {"in", "out", "in out"};
  ordered_json parameters = ordered_json::array();
  for (const CatalogParameter& parameter : routine.parameters) {
    parameters.push_back({{"name", parameter.name},
                          {"mode", modes[static_cast<int>(parameter.mode)]},
                          {"type", type_json(parameter.type)},
                          {"default", parameter.has_default}});
  }
  ordered_json json = {{"schema", routine.schema},
                       {"package", routine.package},
                       {"name", routine.name},
                       {"kind", routine.is_function ? "function" : "procedure"},
                       {"parameters", parameters}};
  if (routine.is_function) json["returns"] = type_json(routine.return_type);
  return json;
}

template <class Map>
ordered_json names_json(const Map& map) {
  ordered_json list = ordered_json::array();
  for (const auto& [key, value] : map)
    list.push_back({{"schema", value.schema}, {"name", value.name}});
  return list;
}

}  // namespace

std::string catalog_text(const Catalog& catalog) {
  ordered_json relations = ordered_json::array();
  for (const auto& [key, relation] : catalog.relations)
    relations.push_back(relation_json(relation));
  ordered_json routines = ordered_json::array();
  for (const auto& [key, routine] : catalog.routines)
    routines.push_back(routine_json(routine));
  ordered_json packages = ordered_json::array();
  for (const auto& [key, package] : catalog.packages) {
    ordered_json members = ordered_json::array();
    for (const CatalogRoutine& routine : package.routines)
      members.push_back(routine_json(routine));
    ordered_json variables = ordered_json::array();
    for (const CatalogVariable& variable : package.variables) {
      variables.push_back({{"name", variable.name},
                           {"type", type_json(variable.type)},
                           {"constant", variable.constant}});
    }
    packages.push_back({{"schema", package.schema},
                        {"name", package.name},
                        {"body", package.has_body},
                        {"routines", members},
                        {"variables", variables}});
  }
  const ordered_json json = {{"default_schema", catalog.default_schema},
                             {"relations", relations},
                             {"sequences", names_json(catalog.sequences)},
                             {"indexes", names_json(catalog.indexes)},
                             {"routines", routines},
                             {"packages", packages},
                             {"triggers", names_json(catalog.triggers)},
                             {"synonyms", names_json(catalog.synonyms)}};
  return json.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace talora::conversion
