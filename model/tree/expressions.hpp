// Expression nodes. Children are Node* (null = absent) and List; views live in arena or source.
#pragma once

#include "model/tree/node.hpp"

namespace talora {

enum class LiteralKind : std::uint8_t {
  null,
  number,
  string,
  national_string,
  date,
  timestamp,
  interval,
  boolean,
  binary,
  money
};

// text: digits as written for numbers (suffix f/d kept: binary float); decoded content for strings,
// dates ("2024-01-31"), timestamps and intervals; "true"/"false" for booleans; empty for NULL; the
// hexadecimal digits of 0x1F; the digits of money without its currency sign.
// unit: interval fields as written, upper case ("DAY(2) TO SECOND(3)").
struct Literal : Node {
  LiteralKind literal_kind = LiteralKind::null;
  std::string_view text;
  std::string_view unit;
  TALORA_FIELDS(literal, literal_kind, text, unit)
};

// A reference a, a.b, a.b.c; `link` is the database link after @. variable: no column is meant;
// T-SQL's @v, one part that keeps the @, or the value of a placeholder of dynamic SQL. An empty
// part is one left out (db..t).
struct Name : Node {
  Identifiers parts;
  std::string_view link;
  bool variable = false;
  TALORA_FIELDS(name, parts, link, variable)
};

// * or t.* (qualifier is a Name).
struct Star : Node {
  Node* qualifier = nullptr;
  TALORA_FIELDS(star, qualifier)
};

enum class NullTreatment : std::uint8_t { unsaid, respect, ignore };

// f(args) with everything that may follow the parenthesis. `order_by` is WITHIN GROUP's when
// within_group, else the aggregate's own. `overflow` is LISTAGG's ON OVERFLOW text as written.
struct Call : Node {
  Node* callee = nullptr;
  List arguments;
  List order_by;
  Node* keep = nullptr;
  Node* filter = nullptr;
  Node* over = nullptr;
  NullTreatment null_treatment = NullTreatment::unsaid;
  bool distinct = false;
  bool within_group = false;
  bool from_last = false;
  std::string_view overflow;
  TALORA_FIELDS(call, callee, arguments, order_by, keep, filter, over, null_treatment, distinct,
                within_group, from_last, overflow)
};

// name => value
struct NamedArgument : Node {
  Identifier name;
  Node* value = nullptr;
  TALORA_FIELDS(named_argument, name, value)
};

// operand.name where operand is not a plain Name: f(1).attribute
struct MemberAccess : Node {
  Node* operand = nullptr;
  Identifier member;
  TALORA_FIELDS(member_access, operand, member)
};

enum class UnaryOperator : std::uint8_t {
  minus,
  plus,
  logical_not,
  prior,
  connect_by_root,
  bit_not
};

struct Unary : Node {
  UnaryOperator op = UnaryOperator::minus;
  Node* operand = nullptr;
  TALORA_FIELDS(unary, op, operand)
};

enum class BinaryOperator : std::uint8_t {
  add,
  subtract,
  multiply,
  divide,
  modulo,
  power,
  concat,
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,
  is_distinct,
  is_not_distinct,
  logical_and,
  logical_or,
  bit_and,
  bit_or,
  bit_xor,
};

struct Binary : Node {
  BinaryOperator op = BinaryOperator::add;
  Node* left = nullptr;
  Node* right = nullptr;
  TALORA_FIELDS(binary, op, left, right)
};

// left op ANY|ALL (right): right is a Query or a RowValue list.
struct Quantified : Node {
  BinaryOperator op = BinaryOperator::equal;
  bool all = false;
  Node* left = nullptr;
  Node* right = nullptr;
  TALORA_FIELDS(quantified, op, all, left, right)
};

struct Between : Node {
  Node* operand = nullptr;
  Node* low = nullptr;
  Node* high = nullptr;
  bool negated = false;
  TALORA_FIELDS(between, operand, low, high, negated)
};

struct InList : Node {
  Node* operand = nullptr;
  List items;
  bool negated = false;
  TALORA_FIELDS(in_list, operand, items, negated)
};

struct InQuery : Node {
  Node* operand = nullptr;
  Node* query = nullptr;
  bool negated = false;
  TALORA_FIELDS(in_query, operand, query, negated)
};

// variant: LIKE, LIKE2, LIKE4, LIKEC as written, upper case.
struct Like : Node {
  Node* operand = nullptr;
  Node* pattern = nullptr;
  Node* escape = nullptr;
  bool negated = false;
  std::string_view variant;
  TALORA_FIELDS(like, operand, pattern, escape, negated, variant)
};

enum class TestKind : std::uint8_t {
  null,
  nan,
  infinite,
  empty,
  a_set,
  json,
  of_type,
  is_true,
  is_false
};

struct IsTest : Node {
  Node* operand = nullptr;
  TestKind test = TestKind::null;
  bool negated = false;
  TALORA_FIELDS(is_test, operand, test, negated)
};

struct Exists : Node {
  Node* query = nullptr;
  TALORA_FIELDS(exists, query)
};

// operand is null for the searched form; branches are WhenClause.
struct CaseExpression : Node {
  Node* operand = nullptr;
  List branches;
  Node* otherwise = nullptr;
  TALORA_FIELDS(case_expression, operand, branches, otherwise)
};

struct WhenClause : Node {
  Node* condition = nullptr;
  Node* result = nullptr;
  TALORA_FIELDS(when_clause, condition, result)
};

// CAST(operand AS type). format: Oracle's third argument; on_error: DEFAULT … ON CONVERSION ERROR.
struct Cast : Node {
  Node* operand = nullptr;
  Node* type = nullptr;
  Node* format = nullptr;
  Node* on_error = nullptr;
  bool multiset = false;
  TALORA_FIELDS(cast, operand, type, format, on_error, multiset)
};

// EXTRACT(field FROM operand); field upper case.
struct Extract : Node {
  std::string_view field;
  Node* operand = nullptr;
  TALORA_FIELDS(extract, field, operand)
};

enum class TrimSide : std::uint8_t { both, leading, trailing };

// TRIM([side] [characters FROM] operand)
struct Trim : Node {
  TrimSide side = TrimSide::both;
  Node* characters = nullptr;
  Node* operand = nullptr;
  TALORA_FIELDS(trim, side, characters, operand)
};

// A query in parentheses used as a value.
struct Subquery : Node {
  Node* query = nullptr;
  TALORA_FIELDS(subquery, query)
};

// (a, b): row value or list of two or more items.
struct RowValue : Node {
  List items;
  TALORA_FIELDS(row_value, items)
};

// operand AT TIME ZONE zone; zone null: AT LOCAL.
struct AtTimeZone : Node {
  Node* operand = nullptr;
  Node* zone = nullptr;
  TALORA_FIELDS(at_time_zone, operand, zone)
};

// OVER (…): existing window `name` when written OVER w.
struct WindowSpec : Node {
  Identifier name;
  List partition_by;
  List order_by;
  Node* frame = nullptr;
  TALORA_FIELDS(window_spec, name, partition_by, order_by, frame)
};

enum class FrameUnit : std::uint8_t { rows, range, groups };
enum class FrameBound : std::uint8_t {
  unbounded_preceding,
  preceding,
  current_row,
  following,
  unbounded_following,
  absent
};

// end is absent for the one-bound form. exclude as written ("EXCLUDE TIES") or empty.
struct WindowFrame : Node {
  FrameUnit unit = FrameUnit::rows;
  FrameBound start = FrameBound::unbounded_preceding;
  Node* start_offset = nullptr;
  FrameBound end = FrameBound::absent;
  Node* end_offset = nullptr;
  std::string_view exclude;
  TALORA_FIELDS(window_frame, unit, start, start_offset, end, end_offset, exclude)
};

// (expr) DAY(p) TO SECOND(s): unit as written, upper case.
struct IntervalExpression : Node {
  Node* operand = nullptr;
  std::string_view unit;
  TALORA_FIELDS(interval_expression, operand, unit)
};

struct CursorExpression : Node {
  Node* query = nullptr;
  TALORA_FIELDS(cursor_expression, query)
};

// MULTISET UNION/INTERSECT/EXCEPT, MEMBER OF, SUBMULTISET OF: op as written, upper case.
struct MultisetOperation : Node {
  std::string_view op;
  Node* left = nullptr;
  Node* right = nullptr;
  bool negated = false;
  TALORA_FIELDS(multiset_operation, op, left, right, negated)
};

// :name, :1 (without the colon).
struct BindVariable : Node {
  std::string_view name;
  TALORA_FIELDS(bind_variable, name)
};

// operand (+)
struct OuterJoinMark : Node {
  Node* operand = nullptr;
  TALORA_FIELDS(outer_join_mark, operand)
};

// cursor%attribute; cursor is a Name (SQL: the implicit one). attribute upper case (NOTFOUND …).
struct CursorAttribute : Node {
  Node* cursor = nullptr;
  std::string_view attribute;
  TALORA_FIELDS(cursor_attribute, cursor, attribute)
};

// seq.NEXTVAL / seq.CURRVAL; NEXT VALUE FOR seq [OVER (ORDER BY …)]
struct SequenceValue : Node {
  Node* sequence = nullptr;
  bool next = true;
  Node* over = nullptr;
  TALORA_FIELDS(sequence_value, sequence, next, over)
};

enum class PseudoColumnKind : std::uint8_t {
  rownum,
  level,
  rowid,
  ora_rowscn,
  connect_by_isleaf,
  connect_by_iscycle,
  object_value,
  column_value
};

// ROWNUM, LEVEL, ROWID … never quoted; qualifier (t.ROWID) is a Name or null.
struct PseudoColumn : Node {
  PseudoColumnKind which = PseudoColumnKind::rownum;
  Node* qualifier = nullptr;
  TALORA_FIELDS(pseudo_column, which, qualifier)
};

// :NEW.column / :OLD.column in a row trigger (also through REFERENCING names).
struct RowVersion : Node {
  bool is_new = true;
  Identifier column;
  TALORA_FIELDS(row_version, is_new, column)
};

// KEEP (DENSE_RANK FIRST|LAST ORDER BY …)
struct KeepClause : Node {
  bool first = true;
  List order_by;
  TALORA_FIELDS(keep_clause, first, order_by)
};

enum class TypeAttribute : std::uint8_t { none, type_of, row_type };
enum class LengthUnit : std::uint8_t { unsaid, byte, character };
enum class ZoneKind : std::uint8_t { none, with_zone, with_local_zone };

// A type as written. words: canonical upper case words for built-in multi-word types ("DOUBLE
// PRECISION", "LONG RAW", "INTERVAL DAY TO SECOND", "REF CURSOR") in one part of `name`.
// arguments: precision, scale, length (Literal; `*` of NUMBER(*,2) is a Star). attribute: %TYPE,
// %ROWTYPE.
struct TypeName : Node {
  Node* name = nullptr;
  List arguments;
  LengthUnit length_unit = LengthUnit::unsaid;
  ZoneKind zone = ZoneKind::none;
  TypeAttribute attribute = TypeAttribute::none;
  bool is_ref = false;
  TALORA_FIELDS(type_name, name, arguments, length_unit, zone, attribute, is_ref)
};

}  // namespace talora
