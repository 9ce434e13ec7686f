// T-SQL's built-in data types as written to Type, and the types of literals.
#include "translators/bind/catalog_types.hpp"
#include "translators/bind/tsql_dialect.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace talora::translators {

namespace {

struct BuiltInRow {
  std::string_view name;
  TypeKind kind;
  int precision;  // implied by the name, or the default
  int scale;
  int length;        // the default, -1 without limit
  bool byte_length;  // not a national type
};

// "Data types (Transact-SQL)" and the pages of the types.
constexpr BuiltInRow rows[] = {
    {"BIGINT", TypeKind::integer, bigint_digits, 0, -1, false},
    {"BINARY", TypeKind::raw, -1, -1, 1, true},
    {"BIT", TypeKind::bit, 1, 0, -1, false},
    {"CHAR", TypeKind::character, -1, -1, 1, true},
    {"CHAR VARYING", TypeKind::varchar, -1, -1, 1, true},
    {"CHARACTER", TypeKind::character, -1, -1, 1, true},
    {"CHARACTER VARYING", TypeKind::varchar, -1, -1, 1, true},
    {"CURSOR", TypeKind::ref_cursor, -1, -1, -1, false},
    {"DATE", TypeKind::calendar_date, -1, -1, -1, false},
    {"DATETIME", TypeKind::datetime, 3, -1, -1, false},
    {"DATETIME2", TypeKind::timestamp, 7, -1, -1, false},
    {"DATETIMEOFFSET", TypeKind::timestamp_tz, 7, -1, -1, false},
    {"DEC", TypeKind::number, 18, 0, -1, false},
    {"DECIMAL", TypeKind::number, 18, 0, -1, false},
    {"DOUBLE PRECISION", TypeKind::binary_double, 53, -1, -1, false},
    {"FLOAT", TypeKind::binary_double, 53, -1, -1, false},
    {"GEOGRAPHY", TypeKind::object, -1, -1, -1, false},
    {"GEOMETRY", TypeKind::object, -1, -1, -1, false},
    {"HIERARCHYID", TypeKind::object, -1, -1, -1, false},
    {"IMAGE", TypeKind::blob, -1, -1, -1, true},
    {"INT", TypeKind::integer, int_digits, 0, -1, false},
    {"INTEGER", TypeKind::integer, int_digits, 0, -1, false},
    {"JSON", TypeKind::json, -1, -1, -1, false},
    {"MONEY", TypeKind::money, 19, 4, -1, false},
    {"NATIONAL CHAR", TypeKind::character, -1, -1, 1, false},
    {"NATIONAL CHAR VARYING", TypeKind::varchar, -1, -1, 1, false},
    {"NATIONAL CHARACTER", TypeKind::character, -1, -1, 1, false},
    {"NATIONAL CHARACTER VARYING", TypeKind::varchar, -1, -1, 1, false},
    {"NATIONAL TEXT", TypeKind::clob, -1, -1, -1, false},
    {"NCHAR", TypeKind::character, -1, -1, 1, false},
    {"NTEXT", TypeKind::clob, -1, -1, -1, false},
    {"NUMERIC", TypeKind::number, 18, 0, -1, false},
    {"NVARCHAR", TypeKind::varchar, -1, -1, 1, false},
    {"REAL", TypeKind::binary_float, 24, -1, -1, false},
    {"ROWVERSION", TypeKind::row_stamp, -1, -1, -1, false},
    {"SMALLDATETIME", TypeKind::datetime, 0, -1, -1, false},
    {"SMALLINT", TypeKind::integer, smallint_digits, 0, -1, false},
    {"SMALLMONEY", TypeKind::money, 10, 4, -1, false},
    {"SQL_VARIANT", TypeKind::variant, -1, -1, -1, false},
    {"SYSNAME", TypeKind::varchar, -1, -1, 128, false},
    {"TEXT", TypeKind::clob, -1, -1, -1, true},
    {"TIME", TypeKind::time_of_day, 7, -1, -1, false},
    {"TIMESTAMP", TypeKind::row_stamp, -1, -1, -1, false},
    {"TINYINT", TypeKind::integer, tinyint_digits, 0, -1, false},
    {"UNIQUEIDENTIFIER", TypeKind::guid, -1, -1, -1, false},
    {"VARBINARY", TypeKind::raw, -1, -1, 1, true},
    {"VARCHAR", TypeKind::varchar, -1, -1, 1, true},
    {"XML", TypeKind::xml, -1, -1, -1, false},
};

constexpr bool rows_sorted() {
  for (std::size_t i = 1; i < std::size(rows); ++i) {
    if (!(rows[i - 1].name < rows[i].name)) return false;
  }
  return true;
}

static_assert(rows_sorted());

// The number an argument says; -1 for MAX.
int argument_number(const Node* node) {
  const auto* literal = as<Literal>(node);
  if (literal == nullptr) return -1;
  int value = -1;
  const char* end = literal->text.data() + literal->text.size();
  return std::from_chars(literal->text.data(), end, value).ec == std::errc{} ? value : -1;
}

void apply_arguments(const TypeName& name, Type& type) {
  const int first = argument_number(name.arguments[0]);
  switch (type.kind) {
    case TypeKind::number:
      type.precision = first;
      type.scale = name.arguments.size() > 1 ? argument_number(name.arguments[1]) : 0;
      break;
    case TypeKind::binary_double:
      // FLOAT(n): up to 24 binary digits are REAL.
      if (first <= 24) type.kind = TypeKind::binary_float;
      type.precision = first <= 24 ? 24 : 53;
      break;
    case TypeKind::time_of_day:
    case TypeKind::timestamp:
    case TypeKind::timestamp_tz:
      type.precision = first;
      break;
    case TypeKind::varchar:
      type.length = first;
      if (first < 0) type.kind = TypeKind::clob;
      break;
    case TypeKind::raw:
      type.length = first;
      if (first < 0) type.kind = TypeKind::blob;
      break;
    case TypeKind::character:
      type.length = first;
      break;
    default:
      break;
  }
}

int units(std::string_view text) {
  int count = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0U) != 0x80U) ++count;
    if (byte >= 0xF0U) ++count;  // a surrogate pair in UTF-16
  }
  return count;
}

Type number_literal(std::string_view digits) {
  if (digits.find_first_of("eE") != std::string_view::npos)
    return Type{TypeKind::binary_double, 53, -1, -1, false, {}};
  const std::size_t point = digits.find('.');
  std::string_view whole = digits.substr(0, point);
  while (whole.starts_with('0'))
    whole.remove_prefix(1);
  const int scale =
      point == std::string_view::npos ? 0 : static_cast<int>(digits.size() - point - 1);
  const int precision = std::max(1, static_cast<int>(whole.size()) + scale);
  const bool fits = whole.size() < 10 || (whole.size() == 10 && whole <= "2147483647");
  if (point == std::string_view::npos && fits) return tsql_integer(int_digits);
  return tsql_decimal(std::min(precision, 38), scale);
}

}  // namespace

std::optional<Type> tsql_built_in_type(const TypeName& name) {
  std::vector<std::string> parts = name_parts(name.name);
  if (parts.size() == 2 && parts[0] == "SYS") parts.erase(parts.begin());
  if (parts.size() != 1) return std::nullopt;
  const auto* row = std::lower_bound(
      std::begin(rows), std::end(rows), parts[0],
      [](const BuiltInRow& each, std::string_view key) { return each.name < key; });
  if (row == std::end(rows) || row->name != parts[0]) return std::nullopt;
  Type type{row->kind, row->precision, row->scale, row->length, row->byte_length, {}};
  if (row->kind == TypeKind::object) type.name = parts[0];
  if (!name.arguments.empty()) apply_arguments(name, type);
  return type;
}

Type tsql_literal_type(const Literal& literal) {
  switch (literal.literal_kind) {
    case LiteralKind::number:
      return number_literal(literal.text);
    case LiteralKind::national_string:
      return tsql_text(true, units(literal.text));
    case LiteralKind::binary:
      return Type{TypeKind::raw, -1, -1, static_cast<int>(literal.text.size() / 2), true, {}};
    case LiteralKind::money:
      return Type{TypeKind::money, 19, 4, -1, false, {}};
    case LiteralKind::date:
    case LiteralKind::timestamp:
      return Type{TypeKind::datetime, 3, -1, -1, false, {}};
    case LiteralKind::boolean:
      return Type{TypeKind::boolean, -1, -1, -1, false, {}};
    default:
      return tsql_text(false, units(literal.text));
  }
}

}  // namespace talora::translators
