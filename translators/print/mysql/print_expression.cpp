// Expressions that MySQL writes in its own way: || is OR there, intervals are no values.
#include "translators/bind/catalog_types.hpp"
#include "translators/print/mysql/mysql_printer.hpp"

#include <algorithm>
#include <array>

namespace talora::translators {

namespace {

constexpr auto extracted_fields = std::to_array<std::string_view>(
    {"YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MICROSECOND"});

bool is_interval_literal(const Node& node) {
  const auto* literal = as<Literal>(&node);
  return literal != nullptr && literal->literal_kind == LiteralKind::interval;
}

// a || b || c, from left to right.
void concatenated(const Node& node, std::vector<const Node*>& out) {
  const auto* binary = as<Binary>(&node);
  if (binary == nullptr || binary->op != BinaryOperator::concat) {
    out.push_back(&node);
    return;
  }
  concatenated(*binary->left, out);
  concatenated(*binary->right, out);
}

}  // namespace

// In a routine the variable would win over the column silently, where the source means the column.
Doc* MysqlPrinter::print(const Name& node) {
  const Symbol& symbol = bindings_.symbol(node);
  if (symbol.kind == SymbolKind::column && symbol.shadowed != nullptr && node.parts.size() == 1)
    return foreign(node, "column with the name of a variable");
  if (symbol.kind == SymbolKind::record_field) return foreign(node, "field of a record");
  return Printer::print(node);
}

Precedence MysqlPrinter::binding_of(const Node& node) const {
  if (const auto* binary = as<Binary>(&node)) {
    switch (binary->op) {
      case BinaryOperator::concat:
      case BinaryOperator::power:
      case BinaryOperator::bit_and:
      case BinaryOperator::bit_or:
      case BinaryOperator::bit_xor:
        return Precedence::primary;
      case BinaryOperator::is_distinct:
        return Precedence::logical_not;
      case BinaryOperator::is_not_distinct:
        return Precedence::comparison;
      default:
        break;
    }
  }
  return Printer::binding_of(node);
}

// Bit operators have a precedence each and give unsigned numbers: the cast gives the sign back.
Doc* MysqlPrinter::bits(const Node& left, std::string_view op, const Node& right) {
  return docs_.sequence({text("CAST("), operand(left, Precedence::unary), text(op),
                         operand(right, Precedence::unary), text(" AS signed)")});
}

Doc* MysqlPrinter::print(const Unary& node) {
  if (node.op != UnaryOperator::bit_not) return Printer::print(node);
  return docs_.sequence(
      {text("CAST(~"), operand(*node.operand, Precedence::cast), text(" AS signed)")});
}

Doc* MysqlPrinter::print(const Binary& node) {
  switch (node.op) {
    case BinaryOperator::concat: {
      std::vector<const Node*> items;
      concatenated(node, items);
      Docs parts;
      for (const Node* item : items)
        parts.push_back(anchored(*item, expression(*item)));
      return docs_.sequence({text("concat"), broken_list(parts)});
    }
    case BinaryOperator::power:
      return docs_.sequence(
          {text("power"), broken_list({expression(*node.left), expression(*node.right)})});
    case BinaryOperator::bit_and:
      return bits(*node.left, " & ", *node.right);
    case BinaryOperator::bit_or:
      return bits(*node.left, " | ", *node.right);
    case BinaryOperator::bit_xor:
      return bits(*node.left, " ^ ", *node.right);
    case BinaryOperator::is_distinct:
    case BinaryOperator::is_not_distinct: {
      Doc* same = docs_.group(
          {operand(*node.left, Precedence::other_operator), text(" <=>"),
           docs_.indent({docs_.line(), operand(*node.right, Precedence::other_operator)})});
      if (node.op == BinaryOperator::is_not_distinct) return same;
      return docs_.sequence({text("NOT "), parenthesised(same)});
    }
    default:
      return Printer::print(node);
  }
}

// d + INTERVAL 1 DAY: the only place of an interval.
Doc* MysqlPrinter::chained(const Node& item, std::string_view op, Precedence least) {
  const bool additive = op == "+" || op == "-" || least == tighter(Precedence::additive);
  if (additive && is_interval_literal(item))
    return text(interval_text(static_cast<const Literal&>(item)));
  return Printer::chained(item, op, least);
}

Doc* MysqlPrinter::print(const Cast& node) {
  const auto* name = as<TypeName>(node.type);
  const auto built_in = name == nullptr ? std::nullopt : built_in_type(*name, options_.source);
  const bool json = built_in.has_value() && built_in->kind == TypeKind::json;
  if (json && !profile_.has(Capability::json_casts)) return foreign(node, "CAST to JSON");
  return Printer::print(node);
}

Doc* MysqlPrinter::print(const Extract& node) {
  if (std::ranges::find(extracted_fields, node.field) == extracted_fields.end())
    return foreign(node, "EXTRACT of " + std::string(node.field));
  return Printer::print(node);
}

// A lone value is no row here.
Doc* MysqlPrinter::print(const RowValue& node) {
  Docs items;
  for (const Node* item : node.items)
    items.push_back(anchored(*item, expression(*item)));
  return broken_list(items);
}

Doc* MysqlPrinter::print(const Call& node) {
  const auto* name = as<Name>(node.callee);
  const bool group_concat = name != nullptr && name->parts.size() == 1 &&
                            target_fold(fold_oracle(name->parts[0].text, false)) == "group_concat";
  if (node.filter != nullptr) return foreign(*node.filter, "FILTER");
  if (node.within_group) return foreign(node, "WITHIN GROUP");
  if (!node.order_by.empty() && !group_concat) return foreign(node, "ORDER BY in an aggregate");
  if (node.distinct && node.over != nullptr) return foreign(node, "DISTINCT in a window function");
  return Printer::print(node);
}

Doc* MysqlPrinter::print(const WindowFrame& node) {
  if (node.unit == FrameUnit::groups) return foreign(node, "GROUPS frame");
  if (!node.exclude.empty()) return foreign(node, std::string(node.exclude));
  return Printer::print(node);
}

}  // namespace talora::translators
