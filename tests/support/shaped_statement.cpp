// ShapedStatement: the parser run of a test, and shape().
#include "tests/support/shaped_statement.hpp"

namespace talora::tests {

namespace {

std::string_view symbol(BinaryOperator op) {
  switch (op) {
    case BinaryOperator::add:
      return "+";
    case BinaryOperator::subtract:
      return "-";
    case BinaryOperator::multiply:
      return "*";
    case BinaryOperator::divide:
      return "/";
    case BinaryOperator::modulo:
      return "mod";
    case BinaryOperator::power:
      return "**";
    case BinaryOperator::concat:
      return "||";
    case BinaryOperator::equal:
      return "=";
    case BinaryOperator::not_equal:
      return "<>";
    case BinaryOperator::less:
      return "<";
    case BinaryOperator::less_equal:
      return "<=";
    case BinaryOperator::greater:
      return ">";
    case BinaryOperator::greater_equal:
      return ">=";
    case BinaryOperator::is_distinct:
      return "is-distinct";
    case BinaryOperator::is_not_distinct:
      return "is-not-distinct";
    case BinaryOperator::logical_and:
      return "and";
    case BinaryOperator::logical_or:
      return "or";
    case BinaryOperator::bit_and:
      return "&";
    case BinaryOperator::bit_or:
      return "|";
    case BinaryOperator::bit_xor:
      return "^";
  }
  return "?";
}

std::string_view symbol(UnaryOperator op) {
  switch (op) {
    case UnaryOperator::minus:
      return "neg";
    case UnaryOperator::plus:
      return "pos";
    case UnaryOperator::logical_not:
      return "not";
    case UnaryOperator::prior:
      return "prior";
    case UnaryOperator::connect_by_root:
      return "root";
    case UnaryOperator::bit_not:
      return "~";
  }
  return "?";
}

std::string name_text(const Name& name) {
  std::string out;
  for (const Identifier& part : name.parts) {
    if (!out.empty()) out += '.';
    out += part.quoted ? '"' + std::string(part.text) + '"' : std::string(part.text);
  }
  if (!name.link.empty()) out += '@' + std::string(name.link);
  return out;
}

std::string literal_text(const Literal& literal) {
  const std::string text(literal.text);
  switch (literal.literal_kind) {
    case LiteralKind::null:
      return "null";
    case LiteralKind::string:
      return '\'' + text + '\'';
    case LiteralKind::national_string:
      return "n'" + text + '\'';
    case LiteralKind::date:
      return "date'" + text + '\'';
    case LiteralKind::timestamp:
      return "timestamp'" + text + '\'';
    case LiteralKind::interval:
      return "interval'" + text + "' " + std::string(literal.unit);
    case LiteralKind::binary:
      return "0x" + text;
    case LiteralKind::money:
      return "$" + text;
    default:
      return text;
  }
}

// Every other kind: its name, then its children in field order.
std::string other_shape(const Node& node) {
  std::string out = "(" + std::string(kind_name(node.kind));
  for_each_child(node, [&](const Node* child) { out += ' ' + shape(child); });
  return out + ")";
}

}  // namespace

std::string shape(const Node* node) {
  if (node == nullptr) return "-";
  if (const auto* name = as<Name>(node)) return name_text(*name);
  if (const auto* literal = as<Literal>(node)) return literal_text(*literal);
  if (const auto* binary = as<Binary>(node)) {
    return "(" + std::string(symbol(binary->op)) + ' ' + shape(binary->left) + ' ' +
           shape(binary->right) + ")";
  }
  if (const auto* unary = as<Unary>(node)) {
    return "(" + std::string(symbol(unary->op)) + ' ' + shape(unary->operand) + ")";
  }
  if (const auto* verbatim = as<Verbatim>(node)) return "<" + std::string(verbatim->what) + ">";
  if (const auto* bind = as<BindVariable>(node)) return ":" + std::string(bind->name);
  if (const auto* variable = as<SystemVariable>(node)) return "@@" + std::string(variable->name);
  if (const auto* part = as<DatePart>(node)) return std::string(part->unit);
  return other_shape(*node);
}

const Node* ShapedStatement::first_item() const {
  const auto* select = as<Select>(root_as<Query>().body);
  if (select == nullptr || select->items.empty()) throw std::runtime_error("no SELECT item");
  return as<SelectItem>(select->items[0])->expression;
}

std::unique_ptr<ShapedStatement> lower(std::string sql) {
  auto lowered = std::make_unique<ShapedStatement>();
  const SourceFile& file = lowered->sources.add("test.sql", std::move(sql));
  const auto size = static_cast<std::uint32_t>(file.text().size());
  oracle::Parser parser;
  lowered->statement = parser.parse(file, {file.id(), 0, size}, lowered->diagnostics);
  if (lowered->root() == nullptr)
    throw std::runtime_error("not parsed: " + std::string(file.text()));
  return lowered;
}

std::string expression_shape(const std::string& expression) {
  return shape(lower("SELECT " + expression + " FROM t")->first_item());
}

}  // namespace talora::tests
