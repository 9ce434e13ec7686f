// Indexes, and unique keys with Oracle's view of NULL: (1, NULL) twice violates, all NULL never
// does.
#include "model/mysql_text.hpp"
#include "model/postgres_text.hpp"
#include "translators/expand/expand.hpp"
#include "translators/expand/index_name.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/conversions.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

const CatalogRelation* relation_of(const RuleContext& context, const Node& table_name) {
  const Symbol& symbol = context.bindings.symbol(table_name);
  if (symbol.relation != nullptr) return symbol.relation;
  const auto* name = as<Name>(&table_name);
  if (name == nullptr || name->parts.empty()) return nullptr;
  const auto folded = [](const Identifier& part) { return fold_oracle(part.text, part.quoted); };
  const std::string schema = name->parts.size() > 1 ? folded(name->parts[0]) : std::string();
  return context.catalog.find_relation(schema, folded(name->parts.back()));
}

bool is_referenced(const RuleContext& context, const CatalogRelation& table,
                   const std::vector<std::string>& columns) {
  const std::string key = catalog_key(table.schema, table.name);
  for (const auto& [name, relation] : context.catalog.relations) {
    for (const CatalogConstraint& constraint : relation.constraints) {
      if (constraint.kind == CatalogConstraintKind::foreign_key &&
          constraint.referenced_table == key && constraint.referenced_columns == columns) {
        return true;
      }
    }
  }
  return false;
}

bool any_nullable(const CatalogRelation& table, const std::vector<std::string>& columns) {
  return std::any_of(columns.begin(), columns.end(), [&](const std::string& name) {
    const CatalogColumn* column = table.find_column(name);
    return column == nullptr || column->nullable;
  });
}

std::string index_text(const std::string& name, const Node& table_name,
                       const std::vector<std::string>& columns) {
  std::string table;
  for (const Identifier& part : as<Name>(&table_name)->parts) {
    if (!table.empty()) table += '.';
    table += postgres::quote_identifier(postgres_name(part));
  }
  std::string list;
  std::string test;
  for (const std::string& column : columns) {
    const std::string target = postgres::quote_identifier(postgres_name(column));
    list += (list.empty() ? "" : ", ") + target;
    test += (test.empty() ? "" : " OR ") + target + " IS NOT NULL";
  }
  return "CREATE UNIQUE INDEX " + postgres::quote_identifier(name) + "\n  ON " + table + " (" +
         list + ") NULLS NOT DISTINCT\n  WHERE " + test;
}

// The key whose own index the target makes over the same columns: the one of the index's name.
// Oracle indexes a list of columns once (ORA-01408), so that there a key uses the unique index that
// it finds, whatever its name (Database Concepts, "Indexes and Keys"). Null when there is none.
const CatalogConstraint* constraint_of(const CatalogRelation* table, const CreateIndex& index,
                                       const std::vector<Identifier>& columns,
                                       SourceDialect source) {
  const auto* name = as<Name>(index.name);
  if (table == nullptr || name == nullptr || name->parts.empty()) return nullptr;
  const auto folded = [](const Identifier& part) { return fold_oracle(part.text, part.quoted); };
  std::vector<std::string> keys;
  for (const Identifier& column : columns)
    keys.push_back(folded(column));
  for (const CatalogConstraint& constraint : table->constraints) {
    const bool key = constraint.kind == CatalogConstraintKind::primary_key ||
                     constraint.kind == CatalogConstraintKind::unique;
    const bool uses = constraint.name == folded(name->parts.back()) ||
                      (source == SourceDialect::oracle && index.unique && !constraint.disabled);
    if (key && uses && constraint.columns == keys) return &constraint;
  }
  return nullptr;
}

bool is_varying_text(const CatalogRelation& table, const std::string& name) {
  const CatalogColumn* column = table.find_column(name);
  return column != nullptr && column->type.kind == TypeKind::varchar;
}

// T-SQL: NULL is a value of a key like others, and trailing blanks make no difference.
Node* tsql_key(RuleContext& context, const CatalogRelation& table, const Node& table_name,
               const std::vector<std::string>& keys, const Identifier& name, const Node& like) {
  const bool text = std::any_of(keys.begin(), keys.end(), [&](const std::string& key) {
    return is_varying_text(table, key);
  });
  if (!text && !any_nullable(table, keys)) return nullptr;
  if (is_referenced(context, table, keys)) {
    if (text)
      context.diagnostics.add(DiagnosticId::tsql_blank_key, like.span, {std::string(name.text)});
    return nullptr;
  }
  std::string index = name.text.empty() ? postgres_name(table.name) : postgres_name(name);
  std::string target, list;
  for (const Identifier& part : as<Name>(&table_name)->parts)
    target += (target.empty() ? "" : ".") + postgres::quote_identifier(postgres_name(part));
  for (const std::string& key : keys) {
    if (name.text.empty()) index += '_' + postgres_name(key);
    list += (list.empty() ? "" : ", ") + postgres::quote_identifier(postgres_name(key)) +
            (is_varying_text(table, key) ? " bpchar_ops" : "");
  }
  if (name.text.empty()) index = shortened_name(index + "_key");
  const std::string words = "CREATE UNIQUE INDEX " + postgres::quote_identifier(index) + "\n  ON " +
                            target + " (" + list + ") NULLS NOT DISTINCT";
  return context.build.target_statement(like, context.build.arena().text(words), {});
}

// The same on MySQL, which has no word for one NULL: blanks are left out by the indexed expression.
Node* mysql_tsql_key(RuleContext& context, const CatalogRelation& table, const Node& table_name,
                     const std::vector<std::string>& keys, const Identifier& name,
                     const Constraint& constraint) {
  const bool primary = constraint.constraint_kind == ConstraintKind::primary_key;
  const std::string words = name.text.empty() ? table.name : std::string(name.text);
  const bool text = std::any_of(keys.begin(), keys.end(), [&](const std::string& key) {
    return is_varying_text(table, key);
  });
  if (!text || !context.profile.has(Capability::collations_uca_0900)) return nullptr;
  if (!primary && is_referenced(context, table, keys)) {
    context.diagnostics.add(DiagnosticId::tsql_blank_key, constraint.span, {words});
    return nullptr;
  }
  std::string index = name.text.empty() ? postgres_name(table.name) : postgres_name(name);
  std::string target, list;
  for (const Identifier& part : as<Name>(&table_name)->parts)
    target += (target.empty() ? "" : ".") + mysql::quote_identifier(postgres_name(part));
  for (const std::string& key : keys) {
    if (name.text.empty()) index += '_' + postgres_name(key);
    const std::string column = mysql::quote_identifier(postgres_name(key));
    list += (list.empty() ? "" : ", ") +
            (is_varying_text(table, key) ? "(rtrim(" + column + "))" : column);
  }
  if (primary) index += "_blank";
  const std::string sql = "CREATE UNIQUE INDEX " + mysql::quote_identifier(shortened_name(index)) +
                          "\n  ON " + target + " (" + list + ")";
  return context.build.target_statement(constraint, context.build.arena().text(sql), {});
}

}  // namespace

namespace {

// SQL Server's index names are unique in their table only, Oracle's among the indexes of a schema.
Node* name_of_its_own(RuleContext& context, const CreateIndex& index) {
  const CatalogIndex* entry = catalog_index(context.catalog, index);
  if (entry == nullptr) return index.name;
  const std::string name = index_name(context.catalog, *entry);
  if (name == entry->name) return index.name;
  context.diagnostics.add(
      context.source == SourceDialect::tsql ? DiagnosticId::tsql_index_renamed
                                            : DiagnosticId::member_renamed,
      index.span, {std::string(as<Name>(index.name)->parts.back().text), postgres_name(name)});
  return context.build.name(*index.name, {context.build.arena().text(name)});
}

}  // namespace

Node* null_aware_key(RuleContext& context, const Node& table_name, const Identifiers& columns,
                     const Identifier& name, const Node& like) {
  const CatalogRelation* table = relation_of(context, table_name);
  if (table == nullptr) return nullptr;
  std::vector<std::string> keys;
  for (const Identifier& column : columns)
    keys.push_back(fold_oracle(column.text, column.quoted));
  const auto* constraint = as<Constraint>(&like);
  const bool mysql = context.profile.family == TargetFamily::mysql;
  if (context.source == SourceDialect::tsql && mysql)
    return constraint == nullptr
               ? nullptr
               : mysql_tsql_key(context, *table, table_name, keys, name, *constraint);
  if (context.source == SourceDialect::tsql)
    return tsql_key(context, *table, table_name, keys, name, like);
  if (columns.size() < 2) return nullptr;
  if (!any_nullable(*table, keys)) return nullptr;
  std::string index = name.text.empty() ? std::string() : postgres_name(name);
  if (index.empty()) {
    index = postgres_name(table->name);
    for (const std::string& key : keys)
      index += '_' + postgres_name(key);
    index = shortened_name(index + "_key");
  }
  if (is_referenced(context, *table, keys)) {
    context.diagnostics.add(DiagnosticId::unique_key_nulls, like.span,
                            {index, "a foreign key refers to it, so rows with NULL may repeat"});
    return nullptr;
  }
  if (!context.profile.has(Capability::nulls_not_distinct)) {
    context.diagnostics.add(DiagnosticId::unique_key_nulls, like.span,
                            {index, "rows with NULL may repeat on the target"});
    return nullptr;
  }
  const std::string text = index_text(index, table_name, keys);
  return context.build.target_statement(like, context.build.arena().text(text), {});
}

Node* one_null_index(RuleContext& context, const Node& table_name, const Identifiers& columns,
                     const Identifier& name, const Node& like) {
  const bool mysql =
      context.source == SourceDialect::tsql && context.profile.family == TargetFamily::mysql;
  const CatalogRelation* table = mysql ? relation_of(context, table_name) : nullptr;
  if (table == nullptr || columns.empty()) return nullptr;
  std::vector<std::string> keys;
  for (const Identifier& column : columns)
    keys.push_back(fold_oracle(column.text, column.quoted));
  if (!any_nullable(*table, keys)) return nullptr;
  const std::string words = name.text.empty() ? postgres_name(table->name) : postgres_name(name);
  if (keys.size() > 1 || !context.profile.has(Capability::expression_indexes)) {
    context.diagnostics.add(DiagnosticId::tsql_null_key, like.span, {words});
    return nullptr;
  }
  const std::string column = postgres_name(keys[0]);
  std::string target;
  for (const Identifier& part : as<Name>(&table_name)->parts)
    target += (target.empty() ? "" : ".") + mysql::quote_identifier(postgres_name(part));
  const std::string index =
      shortened_name((name.text.empty() ? words + '_' + column : words) + "_null");
  const std::string sql = "CREATE UNIQUE INDEX " + mysql::quote_identifier(index) + "\n  ON " +
                          target + " ((CASE WHEN " + mysql::quote_identifier(column) +
                          " IS NULL THEN 1 END))";
  return context.build.target_statement(like, context.build.arena().text(sql), {});
}

Expansion expand_index(RuleContext& context, CreateIndex& index) {
  Expansion expansion;
  if (context.source == SourceDialect::tsql) {
    if (is_made_again(context.catalog, index)) {
      expansion.absorbed = true;
      expansion.reason = "a later statement makes the index again";
      return expansion;
    }
  }
  if (context.source == SourceDialect::tsql || context.profile.family == TargetFamily::postgres)
    index.name = name_of_its_own(context, index);
  ExpandedUnit unit;
  unit.kind = UnitKind::index;
  name_unit(unit, index.name);
  unit.root = &index;
  unit.depends.push_back(target_object(index.table));
  const auto* name = as<Name>(index.name);
  std::vector<Identifier> columns;
  for (const Node* node : index.columns) {
    const auto* item = as<OrderItem>(node);
    const Node* value = item == nullptr ? nullptr : item->expression;
    const auto* target = as<TargetExpression>(value);
    if (target != nullptr && target->pattern == "rtrim($1)") value = target->arguments[0];
    const auto* column = as<Name>(value);
    if (column != nullptr && column->parts.size() == 1) columns.push_back(column->parts[0]);
  }
  const bool of_columns = columns.size() == index.columns.size();
  const CatalogConstraint* constraint =
      of_columns ? constraint_of(relation_of(context, *index.table), index, columns, context.source)
                 : nullptr;
  if (constraint != nullptr) {
    context.diagnostics.add(DiagnosticId::index_of_constraint, index.span,
                            {unit.name, constraint->name});
    expansion.absorbed = true;
    expansion.reason = "the constraint makes an index of its own over these columns";
    return expansion;
  }
  if (index.unique && context.source == SourceDialect::oracle && name != nullptr && of_columns) {
    Node* key = null_aware_key(context, *index.table, context.build.arena().identifiers(columns),
                               name->parts.back(), index);
    if (key != nullptr) unit.root = key;
  }
  const bool mysql =
      context.profile.family == TargetFamily::mysql && context.source == SourceDialect::tsql;
  if (mysql && index.unique && index.where != nullptr) {
    CreateIndex* whole = context.build.edit(index);
    whole->where = nullptr;
    unit.root = whole;
  }
  ExpandedUnit one_null = unit;
  expansion.units.push_back(std::move(unit));
  if (index.unique && of_columns && index.where == nullptr && name != nullptr) {
    one_null.root =
        one_null_index(context, *index.table, context.build.arena().identifiers(columns),
                       name->parts.back(), index);
    one_null.name += "_null";
    if (one_null.root != nullptr) expansion.units.push_back(std::move(one_null));
  }
  return expansion;
}

}  // namespace talora::translators
