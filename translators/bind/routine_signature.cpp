// Routine signatures read from the tree and compared.
#include "translators/bind/routine_signature.hpp"

#include "translators/bind/routine_body.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

CatalogParameterMode parameter_mode(ParameterMode mode) {
  switch (mode) {
    case ParameterMode::out:
      return CatalogParameterMode::out;
    case ParameterMode::in_out:
      return CatalogParameterMode::in_out;
    case ParameterMode::in:
      break;
  }
  return CatalogParameterMode::in;
}

// Unknown kinds match anything: one of the two may not be resolved yet.
bool same_kind(const Type& a, const Type& b) {
  return a.kind == b.kind || a.kind == TypeKind::unknown || b.kind == TypeKind::unknown;
}

// 'text', -1, NULL, TRUE: what a call can repeat. Strings stand between quotes as they are.
std::string literal_text(const Node* value) {
  const auto* sign = as<Unary>(value);
  const bool negative = sign != nullptr && sign->op == UnaryOperator::minus;
  const auto* literal = as<Literal>(negative ? sign->operand : value);
  if (literal == nullptr) return {};
  switch (literal->literal_kind) {
    case LiteralKind::null:
      return negative ? "" : "NULL";
    case LiteralKind::number:
      return (negative ? "-" : "") + std::string(literal->text);
    case LiteralKind::string:
      return negative ? "" : "'" + std::string(literal->text) + "'";
    case LiteralKind::boolean:
      return negative ? "" : std::string(literal->text);
    default:
      return {};
  }
}

}  // namespace

CatalogRoutine routine_signature(const Routine& routine, const TypeResolver& type_of) {
  CatalogRoutine signature;
  signature.is_function = routine.is_function;
  signature.span = routine.span;
  for (const Node* node : routine.parameters) {
    const auto* parameter = as<Parameter>(node);
    if (parameter == nullptr) continue;
    CatalogParameter entry;
    entry.name = fold_oracle(parameter->name.text, parameter->name.quoted);
    entry.mode = parameter_mode(parameter->mode);
    entry.type = type_of(parameter->type);
    entry.has_default = parameter->default_value != nullptr;
    entry.default_text = default_text(parameter->default_value);
    entry.default_sql = literal_text(parameter->default_value);
    signature.parameters.push_back(std::move(entry));
  }
  if (routine.pipelined) signature.body.result_sets = 1;
  if (routine.return_type != nullptr) signature.return_type = type_of(routine.return_type);
  return signature;
}

bool same_signature(const CatalogRoutine& a, const CatalogRoutine& b) {
  return a.name == b.name && a.is_function == b.is_function &&
         std::equal(a.parameters.begin(), a.parameters.end(), b.parameters.begin(),
                    b.parameters.end(), [](const CatalogParameter& x, const CatalogParameter& y) {
                      return x.name == y.name && same_kind(x.type, y.type);
                    });
}

}  // namespace talora::translators
