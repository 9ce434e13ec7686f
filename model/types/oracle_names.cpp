// Words of Oracle's built-in types.
#include "model/types/oracle_names.hpp"

#include <algorithm>
#include <charconv>

#include "model/catalog.hpp"

namespace talora {
namespace {

// What the arguments in parentheses mean.
enum class Arguments : std::uint8_t { none, precision_scale, length, fraction };

struct TypeWord {
  std::string_view words;
  TypeKind kind;
  Arguments arguments;
  int precision;  // implied by the word, -1 for none
  int scale;
};

using enum TypeKind;

constexpr TypeWord type_words[] = {
    {"BIGINT", number, Arguments::none, 38, 0},
    {"BINARY_DOUBLE", binary_double, Arguments::none, -1, -1},
    {"BINARY_FLOAT", binary_float, Arguments::none, -1, -1},
    {"BINARY_INTEGER", integer, Arguments::none, -1, -1},
    {"BLOB", blob, Arguments::none, -1, -1},
    {"BOOLEAN", boolean, Arguments::none, -1, -1},
    {"CHAR", character, Arguments::length, -1, -1},
    {"CHAR VARYING", varchar, Arguments::length, -1, -1},
    {"CHARACTER", character, Arguments::length, -1, -1},
    {"CHARACTER VARYING", varchar, Arguments::length, -1, -1},
    {"CLOB", clob, Arguments::none, -1, -1},
    {"DATE", date, Arguments::none, -1, -1},
    {"DEC", number, Arguments::precision_scale, 38, 0},
    {"DECIMAL", number, Arguments::precision_scale, 38, 0},
    {"DOUBLE PRECISION", number, Arguments::none, -1, -1},
    {"FLOAT", number, Arguments::none, -1, -1},
    {"INT", number, Arguments::none, 38, 0},
    {"INTEGER", number, Arguments::none, 38, 0},
    {"INTERVAL DAY TO SECOND", interval_ds, Arguments::precision_scale, -1, -1},
    {"INTERVAL YEAR TO MONTH", interval_ym, Arguments::precision_scale, -1, -1},
    {"JSON", json, Arguments::none, -1, -1},
    {"LONG", clob, Arguments::none, -1, -1},
    {"LONG RAW", blob, Arguments::none, -1, -1},
    {"NATIONAL CHAR", character, Arguments::length, -1, -1},
    {"NATIONAL CHAR VARYING", varchar, Arguments::length, -1, -1},
    {"NATIONAL CHARACTER", character, Arguments::length, -1, -1},
    {"NATIONAL CHARACTER VARYING", varchar, Arguments::length, -1, -1},
    {"NATURAL", integer, Arguments::none, -1, -1},
    {"NATURALN", integer, Arguments::none, -1, -1},
    {"NCHAR", character, Arguments::length, -1, -1},
    {"NCHAR VARYING", varchar, Arguments::length, -1, -1},
    {"NCLOB", clob, Arguments::none, -1, -1},
    {"NUMBER", number, Arguments::precision_scale, -1, -1},
    {"NUMERIC", number, Arguments::precision_scale, 38, 0},
    {"NVARCHAR2", varchar, Arguments::length, -1, -1},
    {"PLS_INTEGER", integer, Arguments::none, -1, -1},
    {"POSITIVE", integer, Arguments::none, -1, -1},
    {"POSITIVEN", integer, Arguments::none, -1, -1},
    {"RAW", raw, Arguments::length, -1, -1},
    {"REAL", number, Arguments::none, -1, -1},
    {"REF CURSOR", ref_cursor, Arguments::none, -1, -1},
    {"ROWID", rowid, Arguments::none, -1, -1},
    {"SIGNTYPE", integer, Arguments::none, -1, -1},
    {"SIMPLE_DOUBLE", binary_double, Arguments::none, -1, -1},
    {"SIMPLE_FLOAT", binary_float, Arguments::none, -1, -1},
    {"SIMPLE_INTEGER", integer, Arguments::none, -1, -1},
    {"SMALLINT", number, Arguments::none, 38, 0},
    {"STRING", varchar, Arguments::length, -1, -1},
    {"SYS_REFCURSOR", ref_cursor, Arguments::none, -1, -1},
    {"TIMESTAMP", timestamp, Arguments::fraction, -1, -1},
    {"UROWID", rowid, Arguments::length, -1, -1},
    {"VARCHAR", varchar, Arguments::length, -1, -1},
    {"VARCHAR2", varchar, Arguments::length, -1, -1},
    {"XMLTYPE", xml, Arguments::none, -1, -1},
};
static_assert(std::ranges::is_sorted(type_words, {}, &TypeWord::words));

// -1 for `*` and whatever is no number.
int number_of(const Node* node) {
  int sign = 1;
  if (const auto* unary = as<Unary>(node); unary != nullptr && unary->op == UnaryOperator::minus) {
    sign = -1;
    node = unary->operand;
  }
  const auto* literal = as<Literal>(node);
  if (literal == nullptr || literal->literal_kind != LiteralKind::number) return -1;
  int value = -1;
  std::from_chars(literal->text.data(), literal->text.data() + literal->text.size(), value);
  return value * sign;
}

void apply_arguments(const TypeName& name, Arguments meaning, Type& type) {
  if (name.arguments.empty() || meaning == Arguments::none) return;
  const int first = number_of(name.arguments[0]);
  if (meaning == Arguments::length) {
    type.length = first;
    type.byte_length = name.length_unit == LengthUnit::byte;
    return;
  }
  type.precision = first;
  if (meaning == Arguments::fraction) return;
  if (name.arguments.size() > 1) {
    type.scale = number_of(name.arguments[1]);
  } else if (type.kind == TypeKind::number) {
    type.scale = 0;
  }
}

}  // namespace

std::string_view oracle_type_words(const TypeName& name, std::string& storage) {
  const auto* written = as<Name>(name.name);
  if (written == nullptr || written->parts.size() != 1 || !written->link.empty()) return {};
  if (name.attribute != TypeAttribute::none || name.is_ref) return {};
  storage = fold_oracle(written->parts[0].text, written->parts[0].quoted);
  return storage;
}

std::optional<Type> oracle_builtin_type(const TypeName& name) {
  std::string storage;
  const std::string_view words = oracle_type_words(name, storage);
  if (words.empty()) return std::nullopt;
  const auto* found = std::ranges::lower_bound(type_words, words, {}, &TypeWord::words);
  if (found == std::end(type_words) || found->words != words) return std::nullopt;
  Type type;
  type.kind = found->kind;
  type.precision = found->precision;
  type.scale = found->scale;
  if (type.kind == TypeKind::timestamp && name.zone == ZoneKind::with_zone) type.kind = TypeKind::timestamp_tz;
  if (type.kind == TypeKind::timestamp && name.zone == ZoneKind::with_local_zone) type.kind = TypeKind::timestamp_ltz;
  apply_arguments(name, found->arguments, type);
  return type;
}

}  // namespace talora
