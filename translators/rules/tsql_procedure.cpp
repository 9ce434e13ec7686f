// What a T-SQL procedure is on PostgreSQL, from what the catalog knows of its body.
#include "translators/rules/tsql_procedure.hpp"

#include "translators/bind/catalog_types.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/tsql_values.hpp"

#include <set>

namespace talora::translators {

namespace {

// True when `test` holds for a body or one that it executes.
bool any_body(const Catalog& catalog, const CatalogBody& body, bool (*test)(const CatalogBody&),
              std::set<std::string>& seen) {
  if (test(body)) return true;
  for (const std::string& key : body.calls) {
    if (!seen.insert(key).second) continue;
    const auto found = catalog.routines.find(key);
    if (found != catalog.routines.end() && any_body(catalog, found->second.body, test, seen))
      return true;
  }
  return false;
}

}  // namespace

bool keeps_work(const Catalog& catalog, const CatalogBody& body) {
  std::set<std::string> seen;
  return any_body(
      catalog, body,
      [](const CatalogBody& each) { return each.transactions || each.raises_after_work; }, seen);
}

bool reads_callers_error(const Catalog& catalog, const CatalogRoutine& routine) {
  std::set<std::string> seen;
  return any_body(
      catalog, routine.body, [](const CatalogBody& each) { return each.reads_error; }, seen);
}

ProcedureShape shape_of(const Catalog& catalog, const CatalogRoutine& routine) {
  ProcedureShape shape;
  if (routine.is_function) return shape;
  shape.keeps_work = keeps_work(catalog, routine.body);
  const auto rows = catalog.types.find(routine.return_type.name);
  shape.rows = routine.body.result_sets == 1 && !shape.keeps_work && rows != catalog.types.end() &&
               !rows->second.fields.empty();
  shape.code = routine.body.returns_code && !shape.rows;
  return shape;
}

const CatalogRoutine* routine_named(const Catalog& catalog, const Node* name) {
  const ObjectName object = object_name(name, catalog);
  const auto found = catalog.routines.find(catalog_key(object.schema, object.name));
  return found == catalog.routines.end() ? nullptr : &found->second;
}

std::string result_columns(const RuleContext& context, const Type& type) {
  const auto found = context.catalog.types.find(type.name);
  if (found == context.catalog.types.end()) return {};
  std::string words;
  for (const CatalogColumn& column : found->second.fields) {
    const std::string target = postgres_type_words(context, column.type);
    if (target.empty() || column.name.empty()) return {};
    words += (words.empty() ? "" : ", ") + postgres_name(Identifier{column.name, false, {}}) + " " +
             target;
  }
  return words;
}

Node* cast_rows(RuleContext& context, Node* query, const Type& type) {
  const auto* whole = as<Query>(query);
  auto* select = whole == nullptr ? nullptr : as<Select>(whole->body);
  const auto found = context.catalog.types.find(type.name);
  if (select == nullptr || found == context.catalog.types.end()) return query;
  const auto& fields = found->second.fields;
  for (std::size_t i = 0; i < select->items.size() && i < fields.size(); ++i) {
    auto* item = as<SelectItem>(select->items[i]);
    if (item == nullptr || is<Star>(item->expression)) return query;
    const std::string words = postgres_type_words(context, fields[i].type);
    item->expression = typed_target(context, *item, fields[i].type, "CAST($1 AS " + words + ")",
                                    {item->expression});
  }
  return query;
}

}  // namespace talora::translators
