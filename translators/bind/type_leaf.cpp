// Expressions without operands: literals, :NEW and :OLD, sequence values, pseudo columns.
#include "translators/bind/binder.hpp"

namespace talora::translators {

Value Binder::literal(const Literal& literal) {
  Value value = value_of(TypeKind::varchar, Nullability::never_null);
  switch (literal.literal_kind) {
    case LiteralKind::null:
      return value_of(TypeKind::null_value, Nullability::always_null);
    case LiteralKind::number: {
      const char last = literal.text.empty() ? '0' : literal.text.back();
      value.type.kind = TypeKind::number;
      if (last == 'f' || last == 'F') value.type.kind = TypeKind::binary_float;
      if (last == 'd' || last == 'D') value.type.kind = TypeKind::binary_double;
      return value;
    }
    case LiteralKind::string:
    case LiteralKind::national_string:
      // The empty string is NULL.
      if (literal.text.empty()) return value_of(TypeKind::null_value, Nullability::always_null);
      return value;
    case LiteralKind::date:
      return value_of(TypeKind::date, Nullability::never_null);
    case LiteralKind::timestamp: {
      const std::size_t zone = literal.text.find_first_of("+-/", 11);
      const bool letters = literal.text.find_last_of(' ') > 10 &&
                           literal.text.find_last_of(' ') < literal.text.size();
      const bool zoned = zone != std::string_view::npos || letters;
      return value_of(zoned ? TypeKind::timestamp_tz : TypeKind::timestamp,
                      Nullability::never_null);
    }
    case LiteralKind::interval: {
      const bool months = literal.unit.starts_with("YEAR") || literal.unit.starts_with("MONTH");
      return value_of(months ? TypeKind::interval_ym : TypeKind::interval_ds,
                      Nullability::never_null);
    }
    case LiteralKind::boolean:
      return value_of(TypeKind::boolean, Nullability::never_null);
    case LiteralKind::binary:
      return value_of(TypeKind::raw, Nullability::never_null);
    case LiteralKind::money:
      return value_of(TypeKind::number, Nullability::never_null);
  }
  return value;
}

Value Binder::sequence_value(const SequenceValue& sequence) {
  const Value value = value_of(TypeKind::number, Nullability::never_null);
  const std::vector<std::string> parts = name_parts(sequence.sequence);
  const auto* written = as<Name>(sequence.sequence);
  if (parts.empty() || written == nullptr || !written->link.empty()) return value;
  const std::string schema = parts.size() > 1 ? parts[parts.size() - 2] : std::string();
  const CatalogSequence* found = catalog_.find_sequence(schema, parts.back());
  if (found == nullptr) {
    unknown(*written, parts);
    return value;
  }
  Symbol symbol;
  symbol.kind = SymbolKind::sequence;
  symbol.name = found->name;
  symbol.schema = found->schema;
  bindings_.set_symbol(*written, std::move(symbol));
  return value;
}

Value Binder::row_version(const RowVersion& version) {
  const std::string column = fold_oracle(version.column.text, version.column.quoted);
  Symbol symbol;
  symbol.kind = SymbolKind::column;
  symbol.relation = trigger_relation_;
  symbol.name = column;
  Value value;
  if (trigger_relation_ != nullptr) {
    symbol.column = trigger_relation_->find_column(column);
    if (symbol.column != nullptr) {
      value = settle(symbol.column->type);
    } else if (trigger_relation_->columns_known && !column.empty()) {
      unknown(version.span, std::string(version.is_new ? ":NEW." : ":OLD.") + column);
    }
  }
  // :OLD is empty on INSERT, and :NEW may be changed before the constraint is checked.
  value.nulls = Nullability::may_be_null;
  bindings_.set_symbol(version, std::move(symbol));
  return value;
}

Value Binder::pseudo_column(const PseudoColumn& column) {
  switch (column.which) {
    case PseudoColumnKind::rowid:
      return value_of(TypeKind::rowid, Nullability::may_be_null);
    case PseudoColumnKind::object_value:
      return {};
    case PseudoColumnKind::column_value: {
      const std::string name = "COLUMN_VALUE";
      auto found = find_column_name(std::span<const std::string>(&name, 1), false);
      if (!found) return {};
      bindings_.set_symbol(column, std::move(found->symbol));
      return found->value;
    }
    default:
      return value_of(TypeKind::number, Nullability::never_null);
  }
}

}  // namespace talora::translators
