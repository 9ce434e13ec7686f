// Lowering of expressions, names and literals. Expected trees follow the precedence rules of the
// Oracle SQL Language Reference ("Operator Precedence", "Condition Precedence").
#include "tests/support/shaped_statement.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using tests::expression_shape;
using tests::lower;
using tests::shape;

namespace {

std::string condition_shape(const std::string& condition) {
  const auto lowered = lower("SELECT 1 FROM t WHERE " + condition);
  return shape(as<Select>(lowered->root_as<Query>().body)->where);
}

}  // namespace

TEST_CASE("concatenation binds like plus and minus, from the left", "[lower]") {
  CHECK(expression_shape("a || b + c") == "(+ (|| a b) c)");
  CHECK(expression_shape("a + b || c") == "(|| (+ a b) c)");
  CHECK(expression_shape("a || b * c || d") == "(|| (|| a (* b c)) d)");
  CHECK(expression_shape("a - b - c") == "(- (- a b) c)");
  CHECK(expression_shape("a - (b - c)") == "(- a (- b c))");
  CHECK(expression_shape("(a + b) * c / d") == "(/ (* (+ a b) c) d)");
  CHECK(expression_shape("-a * b") == "(* (neg a) b)");
}

TEST_CASE("power binds below the sign before it", "[lower]") {
  const auto lowered = lower("BEGIN x := -a ** 2 * b; END;");
  const auto* block = as<Block>(lowered->root());
  REQUIRE(block != nullptr);
  CHECK(shape(as<Assignment>(block->statements[0])->value) == "(* (neg (** a 2)) b)");
}

TEST_CASE("AND binds before OR, NOT before AND", "[lower]") {
  CHECK(condition_shape("a = 1 OR b = 2 AND c = 3") == "(or (= a 1) (and (= b 2) (= c 3)))");
  CHECK(condition_shape("(a = 1 OR b = 2) AND c = 3") == "(and (or (= a 1) (= b 2)) (= c 3))");
  CHECK(condition_shape("NOT a = 1 AND b = 2") == "(and (not (= a 1)) (= b 2))");
  CHECK(condition_shape("a = 1 AND b = 2 OR c = 3 AND d = 4") ==
        "(or (and (= a 1) (= b 2)) (and (= c 3) (= d 4)))");
}

TEST_CASE("predicates keep their negation", "[lower]") {
  const auto lowered = lower(
      "SELECT 1 FROM t WHERE a NOT BETWEEN 1 AND 2 AND b NOT IN (1, 2) AND c IS NOT NULL AND d NOT "
      "LIKE 'x!%' ESCAPE '!'");
  const auto* like = as<Binary>(as<Select>(lowered->root_as<Query>().body)->where);
  REQUIRE(like != nullptr);
  CHECK(as<Like>(like->right)->negated);
  CHECK(shape(as<Like>(like->right)->escape) == "'!'");
  const auto* null = as<Binary>(like->left);
  CHECK(as<IsTest>(null->right)->negated);
  const auto* in = as<Binary>(null->left);
  CHECK(as<InList>(in->right)->negated);
  CHECK(as<InList>(in->right)->items.size() == 2);
  CHECK(as<Between>(in->left)->negated);
  CHECK(condition_shape("a IN (SELECT b FROM u)").starts_with("(in_query a (query"));
  CHECK(condition_shape("(a, b) IN ((1, 2), (3, 4))") ==
        "(in_list (row_value a b) (row_value 1 2) (row_value 3 4))");
  CHECK(condition_shape("a > ALL (1, 2)") == "(quantified a (row_value 1 2))");
  CHECK(condition_shape("a <> ANY (SELECT 1 FROM u)").starts_with("(quantified a (query"));
}

TEST_CASE("literals are decoded", "[lower]") {
  CHECK(expression_shape("'it''s'") == "'it's'");
  CHECK(expression_shape("q'[it's]'") == "'it's'");
  CHECK(expression_shape("N'x'") == "n'x'");
  CHECK(expression_shape("nq'!a'b!'") == "n'a'b'");
  CHECK(expression_shape("''") == "''");
  CHECK(expression_shape("1.5e3") == "1.5e3");
  CHECK(expression_shape("DATE '2024-01-31'") == "date'2024-01-31'");
  CHECK(expression_shape("TIMESTAMP '2024-01-31 10:00:00 +01:00'") ==
        "timestamp'2024-01-31 10:00:00 +01:00'");
  CHECK(expression_shape("INTERVAL '1 2' day(3) to hour") == "interval'1 2' DAY(3) TO HOUR");
  CHECK(expression_shape("NULL") == "null");
}

TEST_CASE("names, pseudo columns and sequence values", "[lower]") {
  CHECK(expression_shape("s.\"My Table\".col@remote.world") == "s.\"My Table\".col@remote.world");
  CHECK(expression_shape("t.*") == "(star t)");
  CHECK(expression_shape("ROWNUM") == "(pseudo_column)");
  CHECK(expression_shape("t.rowid") == "(pseudo_column t)");
  CHECK(expression_shape("\"ROWNUM\"") == "\"ROWNUM\"");
  CHECK(expression_shape("s.seq.nextval") == "(sequence_value s.seq)");
  CHECK(expression_shape(":b + :1") == "(+ :b :1)");
  CHECK(condition_shape("a = b(+)") == "(= a (outer_join_mark b))");
  CHECK(condition_shape("t.a(+) = 1") == "(= (outer_join_mark t.a) 1)");
  CHECK(expression_shape("pkg.f(1).attribute") == "(member_access (call pkg.f 1))");
}

TEST_CASE("calls with their tails", "[lower]") {
  CHECK(expression_shape("COUNT(*)") == "(call COUNT (star))");
  CHECK(expression_shape("f(a => 1, 2)") == "(call f (named_argument 1) 2)");
  CHECK(expression_shape("CAST(a AS NUMBER(10,2))") == "(cast a (type_name NUMBER 10 2))");
  CHECK(expression_shape("EXTRACT(YEAR FROM d)") == "(extract d)");
  CHECK(expression_shape("TRIM(LEADING '0' FROM a)") == "(trim '0' a)");
  CHECK(expression_shape("TRIM(a)") == "(trim a)");
  CHECK(expression_shape("CASE a WHEN 1 THEN 'x' ELSE 'y' END") ==
        "(case_expression a (when_clause 1 'x') 'y')");
  const auto lowered = lower(
      "SELECT SUM(DISTINCT x) OVER (PARTITION BY a ORDER BY b DESC NULLS LAST ROWS BETWEEN 1 "
      "PRECEDING AND CURRENT ROW) FROM t");
  const auto* call = as<Call>(lowered->first_item());
  REQUIRE(call != nullptr);
  CHECK(call->distinct);
  const auto* window = as<WindowSpec>(call->over);
  REQUIRE(window != nullptr);
  CHECK(window->partition_by.size() == 1);
  const auto* order = as<OrderItem>(window->order_by[0]);
  CHECK(order->descending);
  CHECK(order->nulls == NullsOrder::last);
  const auto* frame = as<WindowFrame>(window->frame);
  REQUIRE(frame != nullptr);
  CHECK(frame->start == FrameBound::preceding);
  CHECK(shape(frame->start_offset) == "1");
  CHECK(frame->end == FrameBound::current_row);
}

TEST_CASE("datetimes at a time zone", "[lower]") {
  CHECK(expression_shape("ts AT TIME ZONE 'UTC'") == "(at_time_zone ts 'UTC')");
  CHECK(expression_shape("ts AT TIME ZONE :z") == "(at_time_zone ts :z)");
  CHECK(expression_shape("ts AT LOCAL") == "(at_time_zone ts)");
  CHECK(expression_shape("(a - b) DAY(9) TO SECOND") == "(interval_expression (- a b))");
}

TEST_CASE("aggregates with WITHIN GROUP, KEEP and IGNORE NULLS", "[lower]") {
  auto lowered =
      lower("SELECT LISTAGG(a, ',' ON OVERFLOW TRUNCATE) WITHIN GROUP (ORDER BY a) FROM t");
  const auto* listagg = as<Call>(lowered->first_item());
  REQUIRE(listagg != nullptr);
  CHECK(listagg->within_group);
  CHECK(listagg->order_by.size() == 1);
  CHECK(listagg->overflow == "ON OVERFLOW TRUNCATE");
  lowered = lower("SELECT MAX(a) KEEP (DENSE_RANK LAST ORDER BY b) FROM t");
  const auto* keep = as<KeepClause>(as<Call>(lowered->first_item())->keep);
  REQUIRE(keep != nullptr);
  CHECK_FALSE(keep->first);
  lowered = lower("SELECT LAST_VALUE(a IGNORE NULLS) OVER (ORDER BY b) FROM t");
  CHECK(as<Call>(lowered->first_item())->null_treatment == NullTreatment::ignore);
  lowered = lower(
      "SELECT LAST_VALUE(f(a) IGNORE NULLS) OVER (ORDER BY b), FIRST_VALUE(f(a)) RESPECT NULLS "
      "OVER (ORDER BY b) FROM t");
  const auto* inside = as<Call>(lowered->first_item());
  CHECK(inside->null_treatment == NullTreatment::ignore);
  CHECK(as<Call>(inside->arguments[0])->null_treatment == NullTreatment::unsaid);
  const auto* outside =
      as<Call>(as<SelectItem>(as<Select>(lowered->root_as<Query>().body)->items[1])->expression);
  CHECK(outside->null_treatment == NullTreatment::respect);
  CHECK(outside->over != nullptr);
}

TEST_CASE("spans cover the source of each node", "[lower]") {
  const auto lowered = lower("SELECT (a + b) * f( c ) AS x FROM t");
  CHECK(lowered->text(lowered->first_item()) == "(a + b) * f( c )");
  const auto* product = as<Binary>(lowered->first_item());
  CHECK(lowered->text(product->right) == "f( c )");
  CHECK(lowered->text(product->left) == "a + b");
}

TEST_CASE("calls with clauses of their own", "[lower]") {
  const auto lowered = lower("SELECT JSON_OBJECT('k' VALUE a, 'n' VALUE b ABSENT ON NULL) FROM t");
  CHECK(lowered->statement.parsed);
  const auto* call = as<ClauseCall>(lowered->first_item());
  REQUIRE(call != nullptr);
  CHECK(call->function == "JSON_OBJECT");
  REQUIRE(call->arguments.size() == 2);
  const auto* first = as<ClauseArgument>(call->arguments[0]);
  CHECK(shape(first->key) == "'k'");
  CHECK(shape(first->value) == "a");
  CHECK(call->options.size() == 1);
}

TEST_CASE("what no node models is named", "[lower]") {
  CHECK(expression_shape("a COLLATE BINARY_CI") == "<COLLATE>");
  CHECK_FALSE(lower("SELECT a COLLATE BINARY_CI FROM t")->statement.parsed);
  CHECK(lower("SELECT a FROM t")->statement.parsed);
}
