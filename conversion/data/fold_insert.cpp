// INSERT … VALUES of constants to rows.
#include "conversion/data/data_plan.hpp"

#include <algorithm>
#include <iterator>

namespace talora::conversion {

namespace {

const CatalogRelation* target_table(const Insert& insert, const Catalog& catalog) {
  const auto* table = as<TableRef>(insert.target);
  const auto* name = table == nullptr ? nullptr : as<Name>(table->name);
  if (name == nullptr || !name->link.empty() || name->parts.size() > 2 || table->extra != nullptr) {
    return nullptr;
  }
  const Identifier& last = name->parts.back();
  const std::string schema =
      name->parts.size() == 2 ? fold_oracle(name->parts[0].text, name->parts[0].quoted) : "";
  const CatalogRelation* relation =
      catalog.find_relation(schema, fold_oracle(last.text, last.quoted));
  return relation != nullptr && relation->kind == RelationKind::table ? relation : nullptr;
}

// No part of it does more than store its rows.
bool only_stores(const Insert& insert) {
  return insert.returning == nullptr && insert.error_logging == nullptr && insert.top == nullptr &&
         insert.with == nullptr && insert.outputs.empty();
}

// Without a list: all that a value can be given for. A source that lets identities be given only
// where the list says so leaves them out (INSERT (Transact-SQL), column_list).
std::vector<const CatalogColumn*> target_columns(const Insert& insert,
                                                 const CatalogRelation& relation,
                                                 const DataRules& rules) {
  std::vector<const CatalogColumn*> columns;
  if (insert.columns.empty()) {
    for (const CatalogColumn& column : relation.columns) {
      const bool given = !rules.identity_by_value || !(column.is_identity || column.is_computed);
      if (given) columns.push_back(&column);
    }
    return columns;
  }
  for (const Identifier& identifier : insert.columns) {
    columns.push_back(relation.find_column(fold_oracle(identifier.text, identifier.quoted)));
  }
  return columns;
}

// Constant defaults of the columns an INSERT leaves out; nullopt when one is no constant.
struct OmittedColumns {
  std::vector<std::string> names;
  DataRow values;
};

std::optional<OmittedColumns> omitted_columns(const CatalogRelation& relation,
                                              const std::vector<const CatalogColumn*>& listed,
                                              const Defaults& defaults, const DataRules& rules) {
  OmittedColumns omitted;
  const std::string key = catalog_key(relation.schema, relation.name);
  for (const CatalogColumn& column : relation.columns) {
    if (std::find(listed.begin(), listed.end(), &column) != listed.end()) continue;
    if (column.is_identity) return std::nullopt;
    if (!column.has_default || column.is_computed) continue;
    const auto value = defaults.find(key, column.name);
    const auto stored = value ? rules.stored_value(*value, column.type) : std::nullopt;
    if (!stored) return std::nullopt;
    omitted.names.push_back(column.name);
    omitted.values.push_back(*stored);
  }
  return omitted;
}

struct InsertContext {
  const Catalog& catalog;
  const DataRules& rules;
};

bool fold_row(const RowValue& row, const std::vector<const CatalogColumn*>& columns,
              const OmittedColumns& omitted, const InsertContext& context,
              std::vector<DataRow>& rows) {
  if (row.items.size() != columns.size()) return false;
  DataRow values;
  values.reserve(columns.size() + omitted.values.size());
  for (std::size_t i = 0; i < columns.size(); ++i) {
    auto folded = context.rules.fold(*row.items[i], context.catalog);
    if (!folded) return false;
    // NULL asks an identity for a number.
    if (columns[i]->is_identity && folded->is_null()) return false;
    auto stored = context.rules.stored_value(*folded, columns[i]->type);
    if (!stored) return false;
    values.push_back(std::move(*stored));
  }
  values.insert(values.end(), omitted.values.begin(), omitted.values.end());
  rows.push_back(std::move(values));
  return true;
}

// SELECT … FROM dual: one row, whose values no branch names when it folds.
bool is_one_row(const Node* node) {
  const auto* query = as<Query>(node);
  const auto* select = as<Select>(query == nullptr ? node : query->body);
  if (select == nullptr || select->from.size() != 1) return false;
  if (query != nullptr && (query->with != nullptr || query->fetch != nullptr)) return false;
  const auto* table = as<TableRef>(select->from[0]);
  const auto* name = table == nullptr ? nullptr : as<Name>(table->name);
  return name != nullptr && name->parts.size() == 1 && select->where == nullptr &&
         select->hierarchy == nullptr && select->group_by.empty() && select->having == nullptr &&
         fold_oracle(name->parts[0].text, name->parts[0].quoted) == "DUAL";
}

// INSERT ALL INTO t VALUES (…) INTO t VALUES (…) SELECT * FROM dual, all into one table.
std::optional<CopyStep> fold_branches(const InsertAll& insert, const Catalog& catalog,
                                      const Defaults& defaults, const DataRules& rules) {
  if (!is_one_row(insert.query)) return std::nullopt;
  std::optional<CopyStep> all;
  for (const Node* node : insert.branches) {
    const auto* branch = as<InsertBranch>(node);
    if (branch == nullptr || branch->condition != nullptr || branch->is_else) return std::nullopt;
    for (const Node* each : branch->inserts) {
      auto step = fold_insert(*each, catalog, defaults, rules);
      if (!step) return std::nullopt;
      if (!all) {
        all = std::move(step);
        continue;
      }
      if (step->relation != all->relation || step->columns != all->columns) return std::nullopt;
      std::move(step->rows.begin(), step->rows.end(), std::back_inserter(all->rows));
    }
  }
  return all;
}

}  // namespace

std::optional<CopyStep> fold_insert(const Node& statement, const Catalog& catalog,
                                    const Defaults& defaults, const DataRules& rules) {
  if (const auto* several = as<InsertAll>(&statement))
    return fold_branches(*several, catalog, defaults, rules);
  const auto* insert = as<Insert>(&statement);
  if (insert == nullptr || !only_stores(*insert)) return std::nullopt;
  const auto* values = as<ValuesRows>(insert->source);
  const CatalogRelation* relation = values == nullptr ? nullptr : target_table(*insert, catalog);
  if (relation == nullptr) return std::nullopt;
  const auto columns = target_columns(*insert, *relation, rules);
  const bool plain = std::all_of(columns.begin(), columns.end(), [&](const CatalogColumn* column) {
    return column != nullptr && !column->is_computed &&
           (rules.identity_by_value || !column->is_identity || !insert->columns.empty());
  });
  if (!plain) return std::nullopt;
  const auto omitted = omitted_columns(*relation, columns, defaults, rules);
  if (!omitted) return std::nullopt;
  CopyStep step;
  step.relation = catalog_key(relation->schema, relation->name);
  for (const CatalogColumn* column : columns)
    step.columns.push_back(column->name);
  step.columns.insert(step.columns.end(), omitted->names.begin(), omitted->names.end());
  for (const Node* row : values->rows) {
    const auto* items = as<RowValue>(row);
    if (items == nullptr || !fold_row(*items, columns, *omitted, {catalog, rules}, step.rows))
      return std::nullopt;
  }
  return step;
}

}  // namespace talora::conversion
