// Oracle's built-in data types as written to Type.
#include "translators/bind/catalog_types.hpp"
#include "translators/bind/oracle_dialect.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace talora::translators {

namespace {

struct BuiltInRow {
  std::string_view name;
  TypeKind kind;
  int precision;  // implied by the name, -1 for none
  int scale;      // implied when no argument says it
};

// Oracle Database 19c SQL Language Reference "Data Types"; PL/SQL Language Reference "PL/SQL Data
// Types".
constexpr BuiltInRow rows[] = {
    {"ANYDATA", TypeKind::object, -1, -1},
    {"BFILE", TypeKind::object, -1, -1},
    {"BINARY_DOUBLE", TypeKind::binary_double, -1, -1},
    {"BINARY_FLOAT", TypeKind::binary_float, -1, -1},
    {"BINARY_INTEGER", TypeKind::integer, -1, -1},
    {"BLOB", TypeKind::blob, -1, -1},
    {"BOOLEAN", TypeKind::boolean, -1, -1},
    {"CHAR", TypeKind::character, -1, -1},
    {"CHAR VARYING", TypeKind::varchar, -1, -1},
    {"CHARACTER", TypeKind::character, -1, -1},
    {"CHARACTER VARYING", TypeKind::varchar, -1, -1},
    {"CLOB", TypeKind::clob, -1, -1},
    {"DATE", TypeKind::date, -1, -1},
    {"DEC", TypeKind::number, 38, 0},
    {"DECIMAL", TypeKind::number, 38, 0},
    {"DOUBLE PRECISION", TypeKind::number, -1, -1},
    {"FLOAT", TypeKind::number, -1, -1},
    {"INT", TypeKind::number, 38, 0},
    {"INTEGER", TypeKind::number, 38, 0},
    {"INTERVAL DAY TO SECOND", TypeKind::interval_ds, -1, -1},
    {"INTERVAL YEAR TO MONTH", TypeKind::interval_ym, -1, -1},
    {"JSON", TypeKind::json, -1, -1},
    {"LONG", TypeKind::clob, -1, -1},
    {"LONG RAW", TypeKind::blob, -1, -1},
    {"NATIONAL CHAR", TypeKind::character, -1, -1},
    {"NATIONAL CHAR VARYING", TypeKind::varchar, -1, -1},
    {"NATIONAL CHARACTER", TypeKind::character, -1, -1},
    {"NATIONAL CHARACTER VARYING", TypeKind::varchar, -1, -1},
    {"NATURAL", TypeKind::integer, -1, -1},
    {"NATURALN", TypeKind::integer, -1, -1},
    {"NCHAR", TypeKind::character, -1, -1},
    {"NCHAR VARYING", TypeKind::varchar, -1, -1},
    {"NCLOB", TypeKind::clob, -1, -1},
    {"NUMBER", TypeKind::number, -1, -1},
    {"NUMERIC", TypeKind::number, 38, 0},
    {"NVARCHAR2", TypeKind::varchar, -1, -1},
    {"PLS_INTEGER", TypeKind::integer, -1, -1},
    {"POSITIVE", TypeKind::integer, -1, -1},
    {"POSITIVEN", TypeKind::integer, -1, -1},
    {"RAW", TypeKind::raw, -1, -1},
    {"REAL", TypeKind::number, -1, -1},
    {"REF CURSOR", TypeKind::ref_cursor, -1, -1},
    {"ROWID", TypeKind::rowid, -1, -1},
    {"SIGNTYPE", TypeKind::integer, -1, -1},
    {"SIMPLE_DOUBLE", TypeKind::binary_double, -1, -1},
    {"SIMPLE_FLOAT", TypeKind::binary_float, -1, -1},
    {"SIMPLE_INTEGER", TypeKind::integer, -1, -1},
    {"SMALLINT", TypeKind::number, 38, 0},
    {"STRING", TypeKind::varchar, -1, -1},
    {"SYS_REFCURSOR", TypeKind::ref_cursor, -1, -1},
    {"TIMESTAMP", TypeKind::timestamp, -1, -1},
    {"UROWID", TypeKind::rowid, -1, -1},
    {"VARCHAR", TypeKind::varchar, -1, -1},
    {"VARCHAR2", TypeKind::varchar, -1, -1},
    {"XMLTYPE", TypeKind::xml, -1, -1},
};

constexpr bool rows_sorted() {
  for (std::size_t i = 1; i < std::size(rows); ++i) {
    if (!(rows[i - 1].name < rows[i].name)) return false;
  }
  return true;
}

static_assert(rows_sorted());

const BuiltInRow* find_row(std::string_view name) {
  const auto* found =
      std::lower_bound(std::begin(rows), std::end(rows), name,
                       [](const BuiltInRow& row, std::string_view key) { return row.name < key; });
  return found != std::end(rows) && found->name == name ? found : nullptr;
}

// The number an argument says; -1 for `*` and anything that is not a plain number.
int argument_number(const Node* node) {
  int sign = 1;
  if (const auto* unary = as<Unary>(node); unary != nullptr && unary->op == UnaryOperator::minus) {
    sign = -1;
    node = unary->operand;
  }
  const auto* literal = as<Literal>(node);
  if (literal == nullptr) return -1;
  int value = -1;
  const char* end = literal->text.data() + literal->text.size();
  if (std::from_chars(literal->text.data(), end, value).ec != std::errc{}) return -1;
  return sign * value;
}

void number_arguments(const TypeName& name, const BuiltInRow& row, Type& type) {
  type.precision = row.precision;
  type.scale = row.scale;
  // FLOAT(b) counts binary digits: no decimal precision follows from it.
  if (name.arguments.empty() || row.name == "FLOAT") return;
  type.precision = argument_number(name.arguments[0]);
  if (type.precision < 0) type.precision = 38;
  type.scale = name.arguments.size() > 1 ? argument_number(name.arguments[1]) : 0;
}

void length_arguments(const TypeName& name, Type& type) {
  if (!name.arguments.empty()) {
    type.length = argument_number(name.arguments[0]);
  } else if (type.kind == TypeKind::character) {
    type.length = 1;
  }
  type.byte_length = name.length_unit == LengthUnit::byte;
}

void time_arguments(const TypeName& name, Type& type) {
  if (!name.arguments.empty()) type.precision = argument_number(name.arguments[0]);
  if (name.arguments.size() > 1) type.scale = argument_number(name.arguments[1]);
  if (type.kind != TypeKind::timestamp) return;
  if (name.zone == ZoneKind::with_zone) type.kind = TypeKind::timestamp_tz;
  if (name.zone == ZoneKind::with_local_zone) type.kind = TypeKind::timestamp_ltz;
}

}  // namespace

std::optional<Type> oracle_built_in_type(const TypeName& name) {
  if (name.attribute != TypeAttribute::none || name.is_ref) return std::nullopt;
  std::vector<std::string> parts = name_parts(name.name);
  if (parts.size() == 2 && (parts[0] == "SYS" || parts[0] == "STANDARD"))
    parts.erase(parts.begin());
  if (parts.size() != 1) return std::nullopt;
  const BuiltInRow* row = find_row(parts[0]);
  if (row == nullptr) return std::nullopt;
  Type type;
  type.kind = row->kind;
  if (row->kind == TypeKind::object) type.name = parts[0];
  if (row->kind == TypeKind::number) number_arguments(name, *row, type);
  if (is_string(row->kind) || row->kind == TypeKind::raw) length_arguments(name, type);
  if (row->kind == TypeKind::timestamp || is_interval(row->kind)) time_arguments(name, type);
  return type;
}

}  // namespace talora::translators
