// Pass 1 by kind of DDL statement. Everything kept is copied out of the tree.
#pragma once

#include "model/catalog.hpp"
#include "model/tree/tree.hpp"
#include "translators/bind/catalog_types.hpp"

#include <string>
#include <vector>

namespace talora::translators {

void collect_table(const CreateTable& table, Catalog& catalog);
void collect_alter_table(const AlterTable& table, Catalog& catalog);
void collect_view(const CreateView& view, Catalog& catalog);
void collect_comment(const CommentOn& comment, Catalog& catalog);
void collect_routine(const Routine& routine, Catalog& catalog);
void collect_package(const CreatePackage& package, Catalog& catalog);
void collect_type(const CreateType& type, Catalog& catalog);

// Shared with ALTER TABLE.
[[nodiscard]] CatalogColumn catalog_column(const ColumnDef& column, const Catalog& catalog);
void apply_column_constraints(const ColumnDef& column, const Catalog& catalog,
                              CatalogRelation& relation);
void apply_constraint(const Constraint& constraint, const Catalog& catalog,
                      CatalogRelation& relation, const std::string& inline_column);
[[nodiscard]] std::vector<std::string> folded_names(const Identifiers& names);

// A record, collection or subtype declaration; `key` is its catalog key.
[[nodiscard]] CatalogType catalog_declared_type(const TypeDecl& type, const Catalog& catalog,
                                                const TypeContext& context, const std::string& key);

// Keeps a copy of a statement whose columns depend on DDL that is still to come, and tries again.
void wait_for_columns(const Node& statement, Catalog& catalog);
// Types the columns of views, CREATE TABLE AS and package cursors of one statement; true when all
// are known.
bool type_columns(const Node& statement, Catalog& catalog);
// Types the columns of a table that are computed and have no type of their own.
void type_computed_columns(const CreateTable& table, Catalog& catalog);

}  // namespace talora::translators
