// Implicit conversions of Oracle written as target expressions.
#include "translators/rules/conversions.hpp"

namespace talora::translators {

TypeKind kind_of(const RuleContext& context, const Node* node) {
  if (node == nullptr) return TypeKind::unknown;
  if (is_null_literal(node)) return TypeKind::null_value;
  const TypeKind bound = context.bindings.type(*node).kind;
  if (bound != TypeKind::unknown) return bound;
  if (const auto* literal = as<Literal>(node)) {
    switch (literal->literal_kind) {
      case LiteralKind::number:
        return TypeKind::number;
      case LiteralKind::string:
      case LiteralKind::national_string:
        return TypeKind::varchar;
      case LiteralKind::date:
        return TypeKind::date;
      case LiteralKind::timestamp:
        return TypeKind::timestamp;
      case LiteralKind::boolean:
        return TypeKind::boolean;
      default:
        break;
    }
  }
  return TypeKind::unknown;
}

bool is_null_literal(const Node* node) {
  const auto* literal = as<Literal>(node);
  if (literal == nullptr) return false;
  if (literal->literal_kind == LiteralKind::null) return true;
  return is_string_literal(node) && literal->text.empty();
}

bool is_string_literal(const Node* node) {
  const auto* literal = as<Literal>(node);
  return literal != nullptr && (literal->literal_kind == LiteralKind::string ||
                                literal->literal_kind == LiteralKind::national_string);
}

int whole_literal(const Node* node) {
  const auto* literal = as<Literal>(node);
  if (literal == nullptr || literal->literal_kind != LiteralKind::number ||
      literal->text.size() > 6 ||
      literal->text.find_first_not_of("0123456789") != std::string_view::npos) {
    return -1;
  }
  return std::stoi(std::string(literal->text));
}

bool is_number_literal(const Node* node) {
  if (const auto* unary = as<Unary>(node)) {
    return unary->op == UnaryOperator::minus && is_number_literal(unary->operand);
  }
  const auto* literal = as<Literal>(node);
  return literal != nullptr && literal->literal_kind == LiteralKind::number;
}

bool reads_as_number(const Node* node) {
  if (!is_string_literal(node)) return false;
  const std::string_view text = static_cast<const Literal*>(node)->text;
  return text.find_first_of("0123456789") != std::string_view::npos &&
         text.find_first_not_of("0123456789.+- ") == std::string_view::npos;
}

bool is_checked_number(const RuleContext& context, const Node& node) {
  const Symbol& symbol = context.bindings.symbol(node);
  const auto* variable = as<VariableDecl>(symbol.declaration);
  if (symbol.kind != SymbolKind::variable || variable == nullptr) return false;
  const auto* written = as<TypeName>(variable->type);
  return written == nullptr || written->attribute == TypeAttribute::none;
}

bool never_null(const RuleContext& context, const Node* node) {
  if (node == nullptr || is_null_literal(node)) return false;
  if (is<Literal>(node)) return true;
  return context.bindings.nullability(*node) == Nullability::never_null;
}

namespace {

constexpr int largest_bigint_precision = 18;

bool numeric_type(const Type& type) {
  if (type.kind != TypeKind::number) return false;
  if (type.precision < 0 && type.scale < 0) return true;
  return type.scale > 0 || type.precision > largest_bigint_precision;
}

bool numeric_call(const RuleContext& context, const Call& call) {
  const std::string name = builtin_name(context, call);
  if (name == "AVG" || name == "MEDIAN") return true;
  if (name == "ROUND" || name == "TRUNC" || name == "SUM" || name == "MAX" || name == "MIN" ||
      name == "ABS" || name == "CEIL" || name == "FLOOR") {
    return !call.arguments.empty() && is_target_numeric(context, call.arguments[0]);
  }
  return false;
}

}  // namespace

// Columns of views and derived tables are what their expressions are on the target: not known here.
static bool is_numeric_variable(const RuleContext& context, const Node& node) {
  const Symbol& symbol = context.bindings.symbol(node);
  if (!numeric_type(context.bindings.type(node))) return false;
  if (symbol.kind == SymbolKind::column) {
    return symbol.column != nullptr && symbol.relation != nullptr &&
           (symbol.relation->kind == RelationKind::table ||
            symbol.relation->kind == RelationKind::temporary_table);
  }
  return symbol.kind == SymbolKind::variable || symbol.kind == SymbolKind::parameter;
}

// 1.5, 1e3: no whole number and no floating point one.
static bool is_decimal_literal(const Node* node) {
  if (const auto* unary = as<Unary>(node)) return is_decimal_literal(unary->operand);
  const auto* literal = as<Literal>(node);
  return literal != nullptr && literal->literal_kind == LiteralKind::number &&
         literal->text.find_first_of(".eE") != std::string_view::npos &&
         literal->text.find_first_of("fFdD") == std::string_view::npos;
}

bool is_target_numeric(const RuleContext& context, const Node* node) {
  // Where the operator does not keep the digits of a quotient, no column has enough of them.
  if (context.build.has(Phrase::quotient) && !is<TargetExpression>(node)) return false;
  if (is<Literal>(node)) return is_decimal_literal(node);
  if (const auto* unary = as<Unary>(node)) return is_target_numeric(context, unary->operand);
  if (const auto* binary = as<Binary>(node)) {
    return is_target_numeric(context, binary->left) || is_target_numeric(context, binary->right);
  }
  if (const auto* target = as<TargetExpression>(node)) {
    if (target->has(TargetTrait::exact_number)) return true;
    return target->has(TargetTrait::number_as_first) &&
           is_target_numeric(context, target->arguments[0]);
  }
  if (const auto* call = as<Call>(node)) return numeric_call(context, *call);
  if (is<Name>(node)) return is_numeric_variable(context, *node);
  return false;
}

Type simple_type(TypeKind kind) {
  Type type;
  type.kind = kind;
  return type;
}

Symbol simple_symbol(SymbolKind kind, std::string_view name) {
  Symbol symbol;
  symbol.kind = kind;
  symbol.name = name;
  return symbol;
}

Want want_of(TypeKind kind) {
  if (is_string(kind)) return Want::text;
  if (is_numeric(kind)) return Want::number;
  if (kind == TypeKind::date || kind == TypeKind::timestamp) return Want::datetime;
  return Want::any;
}

std::string describe(const Node& node) {
  if (const auto* name = as<Name>(&node)) {
    std::string text;
    for (const Identifier& part : name->parts) {
      if (!text.empty()) text += '.';
      text += part.text;
    }
    return text;
  }
  if (const auto* call = as<Call>(&node)) return describe(*call->callee) + "()";
  return "an expression";
}

std::string builtin_name(const RuleContext& context, const Call& call) {
  const auto* name = as<Name>(call.callee);
  if (name == nullptr || name->parts.size() != 1 || !name->link.empty()) return {};
  const SymbolKind kind = context.bindings.symbol(*name).kind;
  const SymbolKind own = context.bindings.symbol(call).kind;
  for (SymbolKind known : {kind, own}) {
    if (known != SymbolKind::none && known != SymbolKind::builtin) return {};
  }
  if (name->parts[0].quoted) return {};
  return fold_oracle(name->parts[0].text, false);
}

Node* padded_text(RuleContext& context, Node* operand) {
  const Type type = context.bindings.type(*operand);
  if (type.length <= 0) return operand;
  Node* length = context.build.number(*operand, std::to_string(type.length));
  Node* padded = context.build.phrase(*operand, Phrase::padded, {operand, length});
  context.bindings.set_type(*padded, simple_type(TypeKind::varchar));
  return padded;
}

namespace {

Node* typed(RuleContext& context, Node* node, TypeKind kind) {
  context.bindings.set_type(*node, simple_type(kind));
  return node;
}

Node* implicit_format(RuleContext& context, const Node& at) {
  context.diagnostics.add(DiagnosticId::implicit_date_format, at.span,
                          {std::string(context.date_format)});
  return context.build.string(at, context.date_format);
}

Node* to_text(RuleContext& context, Node* operand, TypeKind kind) {
  Builder& build = context.build;
  switch (kind) {
    case TypeKind::number:
    case TypeKind::integer: {
      if (kind == TypeKind::number && is_target_numeric(context, operand)) {
        return typed(context, build.phrase(*operand, Phrase::number_text, {operand}),
                     TypeKind::varchar);
      }
      const Type type = context.bindings.type(*operand);
      const bool whole = kind == TypeKind::integer || (is<Name>(operand) && type.scale == 0) ||
                         (is_number_literal(operand) && !is_decimal_literal(operand));
      return typed(context,
                   build.phrase(*operand, whole ? Phrase::as_text : Phrase::number_text, {operand}),
                   TypeKind::varchar);
    }
    case TypeKind::binary_float:
    case TypeKind::binary_double:
      return typed(context, build.phrase(*operand, Phrase::double_text, {operand}),
                   TypeKind::varchar);
    case TypeKind::date: {
      return typed(
          context,
          build.phrase(*operand, Phrase::date_text, {operand, implicit_format(context, *operand)}),
          TypeKind::varchar);
    }
    case TypeKind::timestamp:
    case TypeKind::timestamp_tz:
    case TypeKind::timestamp_ltz:
    case TypeKind::interval_ds:
    case TypeKind::interval_ym:
      context.diagnostics.add(
          DiagnosticId::function_refused, operand->span,
          {"implicit conversion to text", "timestamps and intervals print by NLS settings"});
      return operand;
    case TypeKind::raw:
      return typed(context, build.phrase(*operand, Phrase::raw_text, {operand}), TypeKind::varchar);
    case TypeKind::character:
      return padded_text(context, operand);
    default:
      return operand;
  }
}

Node* to_number(RuleContext& context, Node* operand) {
  if (const auto* literal = as<Literal>(operand)) {
    const std::string_view text = literal->text;
    const bool plain = !text.empty() && text.size() < 30 &&
                       text.find_first_not_of("0123456789") == std::string_view::npos;
    if (plain) return context.build.number(*operand, text);
  }
  return typed(context, context.build.phrase(*operand, Phrase::text_number, {operand}),
               TypeKind::number);
}

Node* to_numeric(RuleContext& context, Node* operand) {
  if (is_target_numeric(context, operand)) return operand;
  return typed(context, context.build.phrase(*operand, Phrase::as_exact_number, {operand}),
               TypeKind::number);
}

Node* to_datetime(RuleContext& context, Node* operand) {
  return typed(context,
               context.build.phrase(*operand, Phrase::text_date,
                                    {operand, implicit_format(context, *operand)}),
               TypeKind::date);
}

std::string_view want_name(Want want) {
  switch (want) {
    case Want::text:
      return "text";
    case Want::datetime:
      return "a date";
    default:
      return "a number";
  }
}

Node* convert_known(RuleContext& context, Node* operand, TypeKind kind, Want want) {
  switch (want) {
    case Want::text:
      return is_string(kind) && kind != TypeKind::character ? operand
                                                            : to_text(context, operand, kind);
    case Want::number:
      return is_string(kind) ? to_number(context, operand) : operand;
    case Want::numeric:
      return is_string(kind) ? to_number(context, operand) : to_numeric(context, operand);
    case Want::integer: {
      Node* number = is_string(kind) ? to_number(context, operand) : operand;
      const Type type = context.bindings.type(*operand);
      const bool whole = kind == TypeKind::integer ||
                         (is_number_literal(number) && !is_decimal_literal(number)) ||
                         (is<Name>(operand) && type.scale == 0 && type.precision > 0 &&
                          type.precision < 10 && !is_checked_number(context, *operand));
      if (whole) return number;
      return typed(context, context.build.phrase(*operand, Phrase::as_integer, {number}),
                   TypeKind::integer);
    }
    case Want::datetime:
      return is_string(kind) ? to_datetime(context, operand) : operand;
    case Want::any:
      return operand;
  }
  return operand;
}

}  // namespace

Node* convert(RuleContext& context, Node* operand, Want want) {
  const TypeKind kind = kind_of(context, operand);
  if (want == Want::any || kind == TypeKind::null_value) {
    if (want == Want::datetime && is<Literal>(operand)) {
      return typed(context, context.build.phrase(*operand, Phrase::as_timestamp, {operand}),
                   TypeKind::date);
    }
    return operand;
  }
  if (kind == TypeKind::unknown) {
    if (!is<BindVariable>(operand)) {
      context.diagnostics.add(DiagnosticId::type_assumed, operand->span,
                              {describe(*operand), std::string(want_name(want))});
    }
    return want == Want::numeric ? to_numeric(context, operand) : operand;
  }
  if (want == Want::text && is_string_literal(operand)) return operand;
  return convert_known(context, operand, kind, want);
}

Node* assigned(RuleContext& context, Node* value, TypeKind target) {
  if (value == nullptr) return nullptr;
  const TypeKind source = kind_of(context, value);
  if (target == TypeKind::unknown || source == TypeKind::unknown) return value;
  if (source == TypeKind::null_value || is_string(target) == is_string(source)) return value;
  const Want want = want_of(target);
  if (reads_as_number(value) && is_numeric(target)) return value;
  if (want == Want::datetime && target != TypeKind::date) return value;
  return want == Want::any ? value : convert(context, value, want);
}

}  // namespace talora::translators
