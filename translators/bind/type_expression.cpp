// Expressions: dispatch by kind, literals, CASE, CAST, subqueries.
#include "model/tree/walk.hpp"
#include "translators/bind/binder.hpp"
#include "translators/bind/tsql_dialect.hpp"

#include <algorithm>

namespace talora::translators {

Value Binder::expression(const Node* node) {
  if (node == nullptr) return {};
  return record(*node, compute(*node));
}

void Binder::expressions(const List& list) {
  for (const Node* node : list)
    expression(node);
}

void Binder::children(const Node& node) {
  for_each_child(node, [&](const Node* child) { expression(child); });
}

Value Binder::compute(const Node& node) {
  switch (node.kind) {
    case Kind::literal:
      return literal(static_cast<const Literal&>(node));
    case Kind::name:
      return name(static_cast<const Name&>(node));
    case Kind::call:
      return call(static_cast<const Call&>(node));
    case Kind::unary:
      return unary(static_cast<const Unary&>(node));
    case Kind::binary:
      return binary(static_cast<const Binary&>(node));
    case Kind::case_expression:
      return case_expression(static_cast<const CaseExpression&>(node));
    case Kind::cast:
      return cast(static_cast<const Cast&>(node));
    case Kind::subquery:
      return subquery(static_cast<const Subquery&>(node).query);
    case Kind::query:
    case Kind::select:
    case Kind::set_operation:
      return subquery(&node);
    case Kind::member_access:
      return member_access(static_cast<const MemberAccess&>(node));
    case Kind::row_version:
      return row_version(static_cast<const RowVersion&>(node));
    case Kind::pseudo_column:
      return pseudo_column(static_cast<const PseudoColumn&>(node));
    case Kind::outer_join_mark:
      return expression(static_cast<const OuterJoinMark&>(node).operand);
    case Kind::verbatim:
    case Kind::star:
    case Kind::bind_variable:
      return {};
    default:
      if (auto value = tsql_expression(node)) return *value;
      return condition(node);
  }
}

Value Binder::condition(const Node& node) {
  switch (node.kind) {
    case Kind::quantified:
    case Kind::between:
    case Kind::in_list:
    case Kind::in_query:
    case Kind::like: {
      children(node);
      return value_of(TypeKind::boolean);
    }
    case Kind::is_test:
      children(node);
      return value_of(TypeKind::boolean, Nullability::never_null);
    case Kind::exists:
      query(static_cast<const Exists&>(node).query);
      return value_of(TypeKind::boolean, Nullability::never_null);
    default:
      return other_expression(node);
  }
}

Value Binder::other_expression(const Node& node) {
  switch (node.kind) {
    case Kind::extract: {
      const auto& extract = static_cast<const Extract&>(node);
      const Nullability nulls = expression(extract.operand).nulls;
      return value_of(
          extract.field.starts_with("TIMEZONE_R") || extract.field.starts_with("TIMEZONE_A")
              ? TypeKind::varchar
              : TypeKind::number,
          nulls);
    }
    case Kind::trim: {
      const auto& trim = static_cast<const Trim&>(node);
      expression(trim.characters);
      const Value operand = expression(trim.operand);
      return value_of(operand.type.kind == TypeKind::clob ? TypeKind::clob : TypeKind::varchar,
                      Nullability::may_be_null);
    }
    case Kind::at_time_zone: {
      children(node);
      return value_of(TypeKind::timestamp_tz,
                      bindings_.nullability(*static_cast<const AtTimeZone&>(node).operand));
    }
    case Kind::interval_expression: {
      const auto& interval = static_cast<const IntervalExpression&>(node);
      const Nullability nulls = expression(interval.operand).nulls;
      const bool months = interval.unit.starts_with("YEAR") || interval.unit.starts_with("MONTH");
      return value_of(months ? TypeKind::interval_ym : TypeKind::interval_ds, nulls);
    }
    case Kind::sequence_value:
      return sequence_value(static_cast<const SequenceValue&>(node));
    case Kind::cursor_attribute: {
      const auto& attribute = static_cast<const CursorAttribute&>(node);
      const std::vector<std::string> parts = name_parts(attribute.cursor);
      if (parts.size() != 1 || parts[0] != "SQL") expression(attribute.cursor);
      return value_of(attribute.attribute == "ROWCOUNT" ? TypeKind::integer : TypeKind::boolean);
    }
    case Kind::cursor_expression:
      query(static_cast<const CursorExpression&>(node).query);
      return value_of(TypeKind::ref_cursor);
    case Kind::multiset_operation: {
      const auto& multiset = static_cast<const MultisetOperation&>(node);
      const Value left = expression(multiset.left);
      expression(multiset.right);
      return multiset.op.starts_with("MULTISET") ? left : value_of(TypeKind::boolean);
    }
    case Kind::clause_call:
      return clause_call(static_cast<const ClauseCall&>(node));
    case Kind::type_name:
      return type_name(&node);
    case Kind::window_spec:
      window(&node);
      return {};
    default:
      children(node);
      return {};
  }
}

Value Binder::unary(const Unary& unary) {
  Value operand = expression(unary.operand);
  switch (unary.op) {
    case UnaryOperator::logical_not:
      return value_of(TypeKind::boolean, operand.nulls);
    case UnaryOperator::prior:
      operand.nulls = Nullability::may_be_null;
      return operand;
    case UnaryOperator::connect_by_root:
      return operand;
    case UnaryOperator::bit_not:
    case UnaryOperator::minus:
    case UnaryOperator::plus: {
      operand.type = dialect_.negative_type(operand.type);
      operand.shape = nullptr;
      return operand;
    }
  }
  return operand;
}

namespace {

// T-SQL makes a whole number that is written out as wide as its digits beside a decimal ("int,
// bigint, smallint, and tinyint", remarks).
Type beside(const Node* node, const Type& own, const Type& other) {
  const auto* literal = as<Literal>(node);
  const bool written = literal != nullptr && literal->literal_kind == LiteralKind::number &&
                       own.kind == TypeKind::integer && other.kind == TypeKind::number;
  return written ? tsql_decimal(static_cast<int>(literal->text.size()), 0) : own;
}

}  // namespace

Value Binder::binary(const Binary& top) {
  // Long chains of || and AND lean left: the spine is walked in a loop, not by recursion.
  std::vector<const Binary*> spine{&top};
  while (const auto* left = as<Binary>(spine.back()->left))
    spine.push_back(left);
  Value value = expression(spine.back()->left);
  for (auto it = spine.rbegin(); it != spine.rend(); ++it) {
    const Value right = expression((*it)->right);
    Value result;
    const bool tsql = dialect_.source == SourceDialect::tsql;
    const Type left_type = tsql ? beside((*it)->left, value.type, right.type) : value.type;
    const Type right_type = tsql ? beside((*it)->right, right.type, value.type) : right.type;
    result.type = dialect_.binary_type((*it)->op, left_type, right_type);
    result.nulls = (*it)->op == BinaryOperator::concat && dialect_.concat_skips_null
                       ? either_nulls(value.nulls, right.nulls)
                       : strict_nulls(value.nulls, right.nulls);
    const bool logical =
        (*it)->op == BinaryOperator::logical_and || (*it)->op == BinaryOperator::logical_or;
    if (logical && result.nulls == Nullability::always_null)
      result.nulls = Nullability::may_be_null;
    if ((*it)->op == BinaryOperator::is_distinct || (*it)->op == BinaryOperator::is_not_distinct) {
      result.nulls = Nullability::never_null;
    }
    value = record(**it, result);
  }
  return value;
}

Value Binder::case_expression(const CaseExpression& node) {
  expression(node.operand);
  Value result;
  bool first = true;
  const auto add = [&](const Value& value) {
    result.type = first ? value.type : dialect_.common_type(result.type, value.type);
    result.nulls = first ? value.nulls : choice_nulls(result.nulls, value.nulls);
    first = false;
  };
  for (const Node* branch : node.branches) {
    const auto* when = as<WhenClause>(branch);
    if (when == nullptr) continue;
    expression(when->condition);
    const Value value = expression(when->result);
    record(*when, value);
    add(value);
  }
  if (node.otherwise != nullptr) {
    add(expression(node.otherwise));
  } else {
    result.nulls = choice_nulls(result.nulls, Nullability::always_null);
  }
  return result;
}

Value Binder::cast(const Cast& cast) {
  const auto* collected = as<Subquery>(cast.operand);
  Value operand = collected != nullptr && cast.multiset ? Value{} : expression(cast.operand);
  if (collected != nullptr && cast.multiset) query(collected->query);
  expression(cast.format);
  const Value fallback = expression(cast.on_error);
  Value value = type_name(cast.type);
  value.nulls = cast.multiset ? Nullability::never_null : operand.nulls;
  if (cast.on_error != nullptr) value.nulls = choice_nulls(value.nulls, fallback.nulls);
  return value;
}

Value Binder::subquery(const Node* node) {
  const std::vector<Column> columns = query(node);
  Value value;
  if (columns.size() == 1) value = columns.front().value;
  // No row gives NULL.
  value.nulls = Nullability::may_be_null;
  return value;
}

Value Binder::member_access(const MemberAccess& access) {
  const Value operand = expression(access.operand);
  Found base;
  base.value = operand;
  if (is<Call>(access.operand)) base.symbol = bindings_.symbol(*access.operand);
  const std::string member = fold_oracle(access.member.text, access.member.quoted);
  Found found = follow(std::move(base), std::span<const std::string>(&member, 1));
  bindings_.set_symbol(access, std::move(found.symbol));
  return found.value;
}

}  // namespace talora::translators
