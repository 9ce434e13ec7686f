// Expressions that only T-SQL has.
#include "translators/bind/binder.hpp"
#include "translators/bind/tsql_dialect.hpp"

namespace talora::translators {

Value Binder::system_variable(const SystemVariable& variable) {
  Value value;
  value.nulls = Nullability::never_null;
  if (variable.name == "IDENTITY") {
    value.type = tsql_decimal(38, 0);
    value.nulls = Nullability::may_be_null;
  } else if (variable.name == "VERSION" || variable.name == "SERVERNAME" ||
             variable.name == "SERVICENAME" || variable.name == "LANGUAGE") {
    value.type = tsql_text(true, 256);
  } else if (variable.name == "DATEFIRST") {
    value.type = tsql_integer(tinyint_digits);
  } else {
    value.type = tsql_integer(int_digits);
  }
  return value;
}

std::optional<Value> Binder::tsql_expression(const Node& node) {
  if (!dialect_.variables_are_marked) return std::nullopt;
  switch (node.kind) {
    case Kind::system_variable:
      return system_variable(static_cast<const SystemVariable&>(node));
    case Kind::collate:
      return expression(static_cast<const Collate&>(node).operand);
    case Kind::convert: {
      const auto& convert = static_cast<const Convert&>(node);
      const Value operand = expression(convert.operand);
      expression(convert.style);
      Value value = type_name(convert.type);
      value.nulls = convert.null_on_error ? Nullability::may_be_null : operand.nulls;
      return value;
    }
    case Kind::variable_assignment: {
      const auto& assignment = static_cast<const VariableAssignment&>(node);
      const Value target = expression(assignment.target);
      expression(assignment.column);
      expression(assignment.value);
      return target;
    }
    case Kind::date_part:
    case Kind::target_expression:
      return Value{};
    case Kind::top_clause:
      return expression(static_cast<const TopClause&>(node).count);
    case Kind::current_of:
      cursor_value(static_cast<const CurrentOf&>(node).cursor);
      return value_of(TypeKind::boolean);
    case Kind::trim: {
      const auto& trim = static_cast<const Trim&>(node);
      expression(trim.characters);
      Value value = expression(trim.operand);
      if (value.type.kind == TypeKind::character) value.type.kind = TypeKind::varchar;
      return value;
    }
    case Kind::sequence_value: {
      const auto& sequence = static_cast<const SequenceValue&>(node);
      Value value = sequence_value(sequence);
      value.type = tsql_integer(bigint_digits);
      return value;
    }
    default:
      return std::nullopt;
  }
}

}  // namespace talora::translators
