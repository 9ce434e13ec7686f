// Expressions without operands: literals, :NEW and :OLD, sequence values, pseudo columns.
#include "translators/bind/binder.hpp"

namespace talora::translators {

Value Binder::literal(const Literal& literal) {
  const bool null = literal.literal_kind == LiteralKind::null ||
                    (dialect_.empty_is_null && literal.text.empty() &&
                     (literal.literal_kind == LiteralKind::string ||
                      literal.literal_kind == LiteralKind::national_string));
  if (null) return value_of(TypeKind::null_value, Nullability::always_null);
  Value value;
  value.type = dialect_.literal_type(literal);
  value.nulls = Nullability::never_null;
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
