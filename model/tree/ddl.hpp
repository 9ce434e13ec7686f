// DDL nodes.
#pragma once

#include "model/tree/node.hpp"

namespace talora {

// properties: storage, partitioning, LOB clauses … as Verbatim runs read by hand later; they do not
// make the statement unparsed. temporary: GLOBAL/PRIVATE TEMPORARY as written, upper case.
struct CreateTable : Node {
  Node* name = nullptr;
  List columns;
  List constraints;
  Node* query = nullptr;
  Node* of_type = nullptr;
  std::string_view temporary;
  bool on_commit_preserve = false;
  bool if_not_exists = false;
  List properties;
  Node* partitioning = nullptr;
  TALORA_FIELDS(create_table, name, columns, constraints, query, of_type, temporary,
                on_commit_preserve, if_not_exists, properties, partitioning)
};

// PARTITION BY method (columns) (partitions): read beside the run among the properties, for
// PARTITION (name) of queries. partitions: PartitionDefs.
struct Partitioning : Node {
  std::string_view method;
  Identifiers columns;
  List partitions;
  TALORA_FIELDS(partitioning, method, columns, partitions)
};

// PARTITION name VALUES …; values: literals, RowValues of them (LIST of several columns), a Name
// MAXVALUE, or Verbatim where the bound is no literal.
struct PartitionDef : Node {
  Identifier name;
  List values;
  bool is_default = false;
  TALORA_FIELDS(partition_def, name, values, is_default)
};

// computed: GENERATED ALWAYS AS (expression), persisted: it is stored. default_name: its constraint
// name in T-SQL. collation: a Collate without operand. properties: SORT, ENCRYPT … runs.
struct ColumnDef : Node {
  Identifier name;
  Node* type = nullptr;
  Node* default_value = nullptr;
  bool default_on_null = false;
  Identifier default_name;
  Node* identity = nullptr;
  Node* computed = nullptr;
  bool persisted = false;
  Node* collation = nullptr;
  bool invisible = false;
  List constraints;
  List properties;
  TALORA_FIELDS(column_def, name, type, default_value, default_on_null, default_name, identity,
                computed, persisted, collation, invisible, constraints, properties)
};

// GENERATED ALWAYS | BY DEFAULT [ON NULL] AS IDENTITY (options: a CreateSequence without name);
// IDENTITY(1, 1) of T-SQL is always.
struct Identity : Node {
  bool always = true;
  bool on_null = false;
  Node* options = nullptr;
  TALORA_FIELDS(identity, always, on_null, options)
};

enum class ConstraintKind : std::uint8_t {
  not_null,
  null,
  unique,
  primary_key,
  foreign_key,
  check
};

enum class Clustering : std::uint8_t { unsaid, clustered, nonclustered };

// name.text empty when unnamed. on_delete, on_update: the action, upper case. properties: USING
// INDEX … run.
struct Constraint : Node {
  ConstraintKind constraint_kind = ConstraintKind::check;
  Identifier name;
  Identifiers columns;
  Node* referenced_table = nullptr;
  Identifiers referenced_columns;
  std::string_view on_delete;
  std::string_view on_update;
  Node* condition = nullptr;
  bool deferrable = false;
  bool initially_deferred = false;
  bool disabled = false;
  bool novalidate = false;
  Clustering clustering = Clustering::unsaid;
  List properties;
  TALORA_FIELDS(constraint, constraint_kind, name, columns, referenced_table, referenced_columns,
                on_delete, on_update, condition, deferrable, initially_deferred, disabled,
                novalidate, clustering, properties)
};

// columns: OrderItem; include: columns without order; where: of a filtered index.
struct CreateIndex : Node {
  bool unique = false;
  bool bitmap = false;
  bool reverse = false;
  bool invisible = false;
  Node* name = nullptr;
  Node* table = nullptr;
  List columns;
  Identifiers include;
  Node* where = nullptr;
  Clustering clustering = Clustering::unsaid;
  List properties;
  TALORA_FIELDS(create_index, unique, bitmap, reverse, invisible, name, table, columns, include,
                where, clustering, properties)
};

struct CreateView : Node {
  bool or_replace = false;
  bool force = false;
  bool materialized = false;
  Node* name = nullptr;
  Identifiers columns;
  List constraints;
  Node* query = nullptr;
  bool check_option = false;
  bool read_only = false;
  List properties;
  TALORA_FIELDS(create_view, or_replace, force, materialized, name, columns, constraints, query,
                check_option, read_only, properties)
};

// Option values are Literals (a signed number is a Unary); null when unsaid.
struct CreateSequence : Node {
  Node* name = nullptr;
  Node* type = nullptr;
  Node* start = nullptr;
  Node* increment = nullptr;
  Node* minimum = nullptr;
  Node* maximum = nullptr;
  Node* cache = nullptr;
  bool no_cache = false;
  bool cycle = false;
  bool ordered = false;
  bool if_not_exists = false;
  TALORA_FIELDS(create_sequence, name, type, start, increment, minimum, maximum, cache, no_cache,
                cycle, ordered, if_not_exists)
};

enum class CommentedKind : std::uint8_t { table, column, view, materialized_view, other };

struct CommentOn : Node {
  CommentedKind commented = CommentedKind::table;
  Node* name = nullptr;
  std::string_view text;
  TALORA_FIELDS(comment_on, commented, name, text)
};

struct AlterTable : Node {
  Node* name = nullptr;
  List actions;
  TALORA_FIELDS(alter_table, name, actions)
};

enum class AlterKind : std::uint8_t {
  add_column,
  add_constraint,
  modify_column,
  drop_column,
  drop_constraint,
  rename_column,
  rename_table,
  rename_constraint,
  enable_constraint,
  disable_constraint,
  storage,
};

// payload: ColumnDef, Constraint; names: columns or constraint concerned (none: all); storage:
// Verbatim payload (partition maintenance, physical attributes). validate: rows there are are
// checked.
struct AlterAction : Node {
  AlterKind action = AlterKind::storage;
  Node* payload = nullptr;
  Identifiers names;
  Identifier new_name;
  bool cascade = false;
  bool if_exists = false;
  bool validate = false;
  TALORA_FIELDS(alter_action, action, payload, names, new_name, cascade, if_exists, validate)
};

struct CreateSynonym : Node {
  bool or_replace = false;
  bool is_public = false;
  Node* name = nullptr;
  Node* target = nullptr;
  TALORA_FIELDS(create_synonym, or_replace, is_public, name, target)
};

// object_type upper case ("TABLE", "PACKAGE BODY"). table: of DROP INDEX name ON table.
struct DropObject : Node {
  std::string_view object_type;
  Node* name = nullptr;
  bool cascade = false;
  bool if_exists = false;
  Node* table = nullptr;
  TALORA_FIELDS(drop_object, object_type, name, cascade, if_exists, table)
};

struct Truncate : Node {
  Node* name = nullptr;
  bool cascade = false;
  TALORA_FIELDS(truncate, name, cascade)
};

// privileges and grantees as written; object null for system privileges and roles.
struct Grant : Node {
  bool revoke = false;
  Identifiers privileges;
  Node* object = nullptr;
  Identifiers grantees;
  bool with_option = false;
  TALORA_FIELDS(grant, revoke, privileges, object, grantees, with_option)
};

// CREATE TYPE [BODY]: definition as a Verbatim, TypeDecl when it is a collection/record shape or
// another name of a type, or TableType.
struct CreateType : Node {
  bool or_replace = false;
  bool is_body = false;
  Node* name = nullptr;
  Node* definition = nullptr;
  TALORA_FIELDS(create_type, or_replace, is_body, name, definition)
};

// CREATE USER, ALTER SESSION, ALTER SYSTEM, ANALYZE …: leading words upper case, single blanks.
struct Administrative : Node {
  std::string_view words;
  TALORA_FIELDS(administrative, words)
};

}  // namespace talora
