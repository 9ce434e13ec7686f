// Query and DML nodes.
#pragma once

#include "model/tree/node.hpp"

namespace talora {

// [WITH …] body [ORDER BY …] [OFFSET/FETCH] [FOR UPDATE]. body: Select, SetOperation, ValuesRows or
// a nested Query (written in parentheses). result_format: FOR XML, FOR JSON; hints: OPTION (…).
struct Query : Node {
  Node* with = nullptr;
  Node* body = nullptr;
  List order_by;
  bool order_siblings = false;
  Node* fetch = nullptr;
  Node* for_update = nullptr;
  Node* result_format = nullptr;
  List hints;
  TALORA_FIELDS(query, with, body, order_by, order_siblings, fetch, for_update, result_format,
                hints)
};

// items: Cte, or Routine/Verbatim for WITH FUNCTION.
struct WithClause : Node {
  List items;
  bool recursive = false;
  TALORA_FIELDS(with_clause, items, recursive)
};

// tail: RecursionTail or null.
struct Cte : Node {
  Identifier name;
  Identifiers columns;
  Node* query = nullptr;
  Node* tail = nullptr;
  TALORA_FIELDS(cte, name, columns, query, tail)
};

// SEARCH DEPTH|BREADTH FIRST BY search_by SET search_column, CYCLE cycle_columns SET cycle_column
// TO cycle_value DEFAULT no_cycle_value; either may be absent (empty names).
struct RecursionTail : Node {
  bool depth_first = false;
  List search_by;
  Identifier search_column;
  Identifiers cycle_columns;
  Identifier cycle_column;
  Node* cycle_value = nullptr;
  Node* no_cycle_value = nullptr;
  TALORA_FIELDS(recursion_tail, depth_first, search_by, search_column, cycle_columns, cycle_column,
                cycle_value, no_cycle_value)
};

// into: PL/SQL targets of SELECT … INTO, or one NewTable; strict (rules): exactly one row or an
// error. from: TableRef, DerivedTable, TableFunction, Join, Pivot.
struct Select : Node {
  bool distinct = false;
  Node* top = nullptr;
  List items;
  List into;
  bool bulk_collect = false;
  bool strict = false;
  List from;
  Node* where = nullptr;
  Node* hierarchy = nullptr;
  List group_by;
  Node* having = nullptr;
  List windows;
  Node* model = nullptr;
  TALORA_FIELDS(select, distinct, top, items, into, bulk_collect, strict, from, where, hierarchy,
                group_by, having, windows, model)
};

enum class SetOperator : std::uint8_t { union_rows, intersect, except };

// left and right: Select, SetOperation, ValuesRows or Query. The tree is left-deep as Oracle
// evaluates it (equal precedence); printers parenthesise.
struct SetOperation : Node {
  SetOperator op = SetOperator::union_rows;
  bool all = false;
  Node* left = nullptr;
  Node* right = nullptr;
  TALORA_FIELDS(set_operation, op, all, left, right)
};

// VALUES (…), (…): rows are RowValue (one-item rows too).
struct ValuesRows : Node {
  List rows;
  TALORA_FIELDS(values_rows, rows)
};

// alias.text empty when absent.
struct SelectItem : Node {
  Node* expression = nullptr;
  Identifier alias;
  TALORA_FIELDS(select_item, expression, alias)
};

enum class NullsOrder : std::uint8_t { unsaid, first, last };

// Also an index column.
struct OrderItem : Node {
  Node* expression = nullptr;
  bool descending = false;
  NullsOrder nulls = NullsOrder::unsaid;
  TALORA_FIELDS(order_item, expression, descending, nulls)
};

enum class GroupingKind : std::uint8_t { rollup, cube, sets, list };

struct Grouping : Node {
  GroupingKind grouping_kind = GroupingKind::list;
  List items;
  TALORA_FIELDS(grouping, grouping_kind, items)
};

// START WITH … CONNECT BY [NOCYCLE] …
struct Hierarchy : Node {
  Node* start_with = nullptr;
  Node* connect_by = nullptr;
  bool nocycle = false;
  TALORA_FIELDS(hierarchy, start_with, connect_by, nocycle)
};

// PARTITION (name), SUBPARTITION (name), PARTITION FOR (values) of a table: values empty or name
// empty.
struct TablePartition : Node {
  bool subpartition = false;
  Identifier name;
  List values;
  TALORA_FIELDS(table_partition, subpartition, name, values)
};

// extra: TablePartition, or SAMPLE, AS OF/VERSIONS (Verbatim), or null.
struct TableRef : Node {
  Node* name = nullptr;
  Identifier alias;
  Node* extra = nullptr;
  bool only = false;
  List hints;
  TALORA_FIELDS(table_ref, name, alias, extra, only, hints)
};

struct DerivedTable : Node {
  Node* query = nullptr;
  Identifier alias;
  Identifiers columns;
  bool lateral = false;
  TALORA_FIELDS(derived_table, query, alias, columns, lateral)
};

// TABLE(expression), XMLTABLE(…), JSON_TABLE(…) (a ClauseCall), f(…), @x.nodes(…), with its
// alias. definitions: the RowsetColumns of OPENJSON (…) WITH (…). outer: TABLE(…) (+).
struct TableFunction : Node {
  Node* call = nullptr;
  Identifier alias;
  Identifiers columns;
  List definitions;
  bool outer = false;
  TALORA_FIELDS(table_function, call, alias, columns, definitions, outer)
};

// table PARTITION BY (columns), one side of Oracle's partitioned outer join.
struct PartitionedTable : Node {
  Node* table = nullptr;
  List columns;
  TALORA_FIELDS(partitioned_table, table, columns)
};

enum class JoinKind : std::uint8_t { inner, left, right, full, cross, cross_apply, outer_apply };

// using_columns non-empty for USING (…); partition_*: Oracle's PARTITION BY outer join (Verbatim).
struct Join : Node {
  JoinKind join_kind = JoinKind::inner;
  bool natural = false;
  Node* left = nullptr;
  Node* right = nullptr;
  Node* condition = nullptr;
  Identifiers using_columns;
  Node* partition = nullptr;
  Node* hint = nullptr;
  TALORA_FIELDS(join, join_kind, natural, left, right, condition, using_columns, partition, hint)
};

// source PIVOT (aggregates FOR column IN (values)), source UNPIVOT (aggregates[0] FOR column IN
// (values)); values: SelectItems of a Name, in T-SQL the names of the new columns or of those that
// become rows. Oracle: aggregates of PIVOT are SelectItems, of UNPIVOT the new columns; column is a
// RowValue for several; values are SelectItems of expressions or RowValues, the alias of UNPIVOT's
// in `names`. clause: Oracle's PIVOT XML and ANY, as Verbatim.
struct Pivot : Node {
  Node* source = nullptr;
  bool unpivot = false;
  Node* clause = nullptr;
  List aggregates;
  Node* column = nullptr;
  List values;
  List names;
  bool include_nulls = false;
  Identifier alias;
  TALORA_FIELDS(pivot, source, unpivot, clause, aggregates, column, values, names, include_nulls,
                alias)
};

// OFFSET offset ROWS FETCH FIRST count [PERCENT] ROWS ONLY|WITH TIES; either may be null.
struct FetchClause : Node {
  Node* offset = nullptr;
  Node* count = nullptr;
  bool percent = false;
  bool with_ties = false;
  TALORA_FIELDS(fetch_clause, offset, count, percent, with_ties)
};

// FOR UPDATE [OF columns] [NOWAIT | WAIT n | SKIP LOCKED]
struct ForUpdate : Node {
  List of;
  bool nowait = false;
  bool skip_locked = false;
  Node* wait = nullptr;
  TALORA_FIELDS(for_update, of, nowait, skip_locked, wait)
};

// source: Query or ValuesRows; or a Name (PL/SQL record: VALUES rec); Execute; null for DEFAULT
// VALUES. WITH of T-SQL stands on the source's Query where there is one. outputs: OutputClauses.
struct Insert : Node {
  Node* with = nullptr;
  Node* top = nullptr;
  Node* target = nullptr;
  Identifiers columns;
  Node* source = nullptr;
  Node* returning = nullptr;
  Node* error_logging = nullptr;
  List outputs;
  TALORA_FIELDS(insert, with, top, target, columns, source, returning, error_logging, outputs)
};

// INSERT ALL|FIRST; branches: InsertBranch.
struct InsertAll : Node {
  bool first = false;
  List branches;
  Node* query = nullptr;
  TALORA_FIELDS(insert_all, first, branches, query)
};

// condition null: unconditional; is_else for ELSE.
struct InsertBranch : Node {
  Node* condition = nullptr;
  bool is_else = false;
  List inserts;
  TALORA_FIELDS(insert_branch, condition, is_else, inserts)
};

// from: PostgreSQL's FROM items (rules) or T-SQL's, where the target may be an alias of them.
struct Update : Node {
  Node* with = nullptr;
  Node* top = nullptr;
  Node* target = nullptr;
  List assignments;
  List from;
  Node* where = nullptr;
  Node* returning = nullptr;
  Node* error_logging = nullptr;
  List outputs;
  List hints;
  TALORA_FIELDS(update, with, top, target, assignments, from, where, returning, error_logging,
                outputs, hints)
};

// columns = value: one Name, or several with a Subquery/RowValue. SET ROW = rec: no columns.
struct AssignmentItem : Node {
  List columns;
  Node* value = nullptr;
  TALORA_FIELDS(assignment_item, columns, value)
};

// using_tables: PostgreSQL's USING items (rules) or T-SQL's second FROM, as for Update.
struct Delete : Node {
  static constexpr std::string_view keyword = "DELETE";
  Node* with = nullptr;
  Node* top = nullptr;
  Node* target = nullptr;
  List using_tables;
  Node* where = nullptr;
  Node* returning = nullptr;
  Node* error_logging = nullptr;
  List outputs;
  List hints;
  TALORA_FIELDS(delete_statement, with, top, target, using_tables, where, returning, error_logging,
                outputs, hints)
};

struct Merge : Node {
  Node* with = nullptr;
  Node* top = nullptr;
  Node* target = nullptr;
  Node* source = nullptr;
  Node* condition = nullptr;
  List branches;
  Node* error_logging = nullptr;
  List outputs;
  List hints;
  TALORA_FIELDS(merge, with, top, target, source, condition, branches, error_logging, outputs,
                hints)
};

enum class MergeAction : std::uint8_t { update, remove, insert, nothing };

// WHEN [NOT] MATCHED [AND condition] THEN action. Oracle's WHERE of the branch is `condition`,
// its DELETE WHERE is delete_where. by_source: WHEN NOT MATCHED BY SOURCE.
struct MergeBranch : Node {
  bool matched = true;
  bool by_source = false;
  MergeAction action = MergeAction::update;
  Node* condition = nullptr;
  List assignments;
  Identifiers columns;
  List values;
  Node* delete_where = nullptr;
  TALORA_FIELDS(merge_branch, matched, by_source, action, condition, assignments, columns, values,
                delete_where)
};

struct Returning : Node {
  List expressions;
  List into;
  bool bulk_collect = false;
  TALORA_FIELDS(returning, expressions, into, bulk_collect)
};

}  // namespace talora
