// Catalog: the schema objects, the same structs whether filled from DDL text or a live dictionary.
#pragma once

#include "model/source_dialect.hpp"
#include "model/span.hpp"
#include "model/types/type.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace talora {

// Names are catalog keys: as the source engine stores them (Oracle: unquoted folded to upper case).
// Expressions are kept as source spans; their statement is translated when it is met again.

struct CatalogColumn {
  std::string name;
  Type type;
  bool nullable = true;
  bool has_default = false;
  bool is_identity = false;
  bool is_computed = false;
  std::string comment;
  Span span;
};

enum class CatalogConstraintKind : std::uint8_t { primary_key, unique, foreign_key, check };

struct CatalogConstraint {
  CatalogConstraintKind kind = CatalogConstraintKind::check;
  std::string name;  // empty: system-named
  std::vector<std::string> columns;
  std::string referenced_table;  // "SCHEMA.NAME"
  std::vector<std::string> referenced_columns;
  // As the last statement about it leaves it.
  bool disabled = false;
  bool novalidate = false;  // rows that were there before are not checked
  Span span;
};

// A bound of a partition. text: the literal's content.
enum class CatalogBoundKind : std::uint8_t { number, text, date, null, maxvalue, other };

struct CatalogBound {
  CatalogBoundKind kind = CatalogBoundKind::other;
  std::string text;
};

// rows: for RANGE the one upper bound, for LIST each value (of several key columns), for DEFAULT
// and HASH none.
struct CatalogPartition {
  std::string name;
  std::vector<std::vector<CatalogBound>> rows;
  bool is_default = false;
};

enum class RelationKind : std::uint8_t { table, temporary_table, view, materialized_view };

struct CatalogRelation {
  std::string schema;
  std::string name;
  RelationKind kind = RelationKind::table;
  std::vector<CatalogColumn> columns;
  bool columns_known = true;  // false: a view whose query could not be typed
  std::vector<CatalogConstraint> constraints;
  std::string comment;
  std::string partition_method;  // RANGE, LIST, HASH, …; empty: not partitioned
  std::vector<std::string> partition_key;
  std::vector<CatalogPartition> partitions;
  Span span;

  [[nodiscard]] const CatalogColumn* find_column(std::string_view column) const;
};

struct CatalogIndex {
  std::string schema, name, table_schema, table;
  std::vector<std::string> columns;  // empty name for an expression
  bool unique = false;
  Span span;
};

struct CatalogSequence {
  std::string schema, name;
  Span span;
};

enum class CatalogParameterMode : std::uint8_t { in, out, in_out };

struct CatalogParameter {
  std::string name;
  CatalogParameterMode mode = CatalogParameterMode::in;
  Type type;
  bool has_default = false;
  std::string default_sql;   // the default as written, when it is a literal
  std::string default_text;  // T-SQL: n and digits, s and text, empty for NULL, else ?
};

// What callers of a T-SQL routine must know of its body.
struct CatalogBody {
  bool transactions = false;       // BEGIN, COMMIT, ROLLBACK TRANSACTION
  bool changes_rows = false;       // INSERT, UPDATE, DELETE, MERGE
  bool raises_after_work = false;  // an error of its own may leave it after it changed rows
  bool reads_error = false;   // ERROR_NUMBER() and its like, the caller's where it has no CATCH
  bool returns_code = false;  // RETURN with a value
  int result_sets = 0;        // statements that give rows to the client; in a loop they count 2
  std::vector<std::string> calls;  // keys of the routines that it executes
};

// package empty: stand-alone.
struct CatalogRoutine {
  std::string schema, package, name;
  bool is_function = false;
  std::vector<CatalogParameter> parameters;
  Type return_type;
  bool in_specification = true;  // false: private member of a package body
  CatalogBody body;
  Span span;
};

struct CatalogVariable {
  std::string name;
  Type type;
  bool constant = false;
  bool in_specification = true;
  Span span;
};

struct CatalogException {
  std::string name;
  int ora_code = 0;      // from EXCEPTION_INIT; 0: user-defined without code
  std::string sqlstate;  // the target state, given when the catalog is complete
};

// A record or collection type, declared in a package, a schema (CREATE TYPE) or a block.
struct CatalogType {
  std::string name;
  Type type;                          // kind record / collection / ref_cursor / scalar of a subtype
  std::vector<CatalogColumn> fields;  // record
  std::optional<Type> element;        // collection
  std::optional<Type> index;          // associative array key
  bool is_varray = false;
  int limit = -1;  // of a VARRAY, when it is a literal
  Span span;
};

struct CatalogPackage {
  std::string schema, name;
  std::vector<CatalogRoutine> routines;
  std::vector<CatalogVariable> variables;
  std::vector<CatalogException> exceptions;
  std::vector<CatalogType> types;
  std::vector<std::string> cursors;
  bool has_body = false;
  bool has_initialization = false;
  Span span;
};

struct CatalogSynonym {
  std::string schema;  // "PUBLIC" for public ones
  std::string name, target_schema, target_name;
  Span span;
};

struct CatalogTrigger {
  std::string schema, name, table_schema, table;
  Span span;
  std::vector<std::string> events;  // INSERT, UPDATE, DELETE
};

// A role or user: created here, or granted something.
struct CatalogRole {
  std::string name;
  Span span;  // of the statement that names it first
};

// A statement whose columns wait for later DDL; complete_catalog() of the translators empties the
// list.
struct PendingStatement;

struct CatalogPending {
  std::string default_schema;
  std::shared_ptr<const PendingStatement> statement;
};

// Keys are "SCHEMA.NAME" (SCHEMA empty when nothing said it: ".NAME").
[[nodiscard]] std::string catalog_key(std::string_view schema, std::string_view name);

// Catalog key of an identifier as written: unquoted folds to upper case (ASCII and simple Latin-1
// letters as Oracle does for its database character set).
[[nodiscard]] std::string fold_oracle(std::string_view text, bool quoted);

struct Catalog {
  SourceDialect dialect = SourceDialect::oracle;
  bool complete = false;  // all DDL of the project is in it, also what stands behind a statement
  std::string default_schema;  // where unqualified names live, folded
  std::map<std::string, CatalogRelation, std::less<>> relations;
  std::map<std::string, CatalogIndex, std::less<>> indexes;
  std::map<std::string, CatalogSequence, std::less<>> sequences;
  std::multimap<std::string, CatalogRoutine, std::less<>> routines;
  std::map<std::string, CatalogPackage, std::less<>> packages;
  std::map<std::string, CatalogType, std::less<>> types;
  std::map<std::string, CatalogSynonym, std::less<>> synonyms;
  std::map<std::string, CatalogTrigger, std::less<>> triggers;
  std::map<std::string, CatalogRole, std::less<>> roles;  // by name, without PUBLIC
  std::vector<CatalogPending> pending;

  // Look-ups follow the source's order: the named or default schema, then synonyms, then PUBLIC
  // ones.
  [[nodiscard]] const CatalogRelation* find_relation(std::string_view schema,
                                                     std::string_view name) const;
  [[nodiscard]] const CatalogSequence* find_sequence(std::string_view schema,
                                                     std::string_view name) const;
  [[nodiscard]] const CatalogPackage* find_package(std::string_view schema,
                                                   std::string_view name) const;
  [[nodiscard]] std::vector<const CatalogRoutine*> find_routines(std::string_view schema,
                                                                 std::string_view name) const;
  [[nodiscard]] const CatalogType* find_type(std::string_view schema, std::string_view name) const;
};

}  // namespace talora
