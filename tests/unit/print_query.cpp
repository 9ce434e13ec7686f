// Printing queries and DML: clause layout, set operations, joins, limits.
#include "tests/support/tree_maker.hpp"
#include "translators/check/postgres_parse.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using test::TreeMaker;
using Op = BinaryOperator;

TEST_CASE("one clause a line, long lists broken", "[print]") {
  TreeMaker t;
  auto* select = t.select({t.name("a"), t.name("b")}, {t.table("emp", "e")},
                          t.binary(Op::equal, t.name("a"), t.number("1")));
  select->group_by = t.list({t.name("a")});
  auto* query = t.query(select);
  auto* order = t.make<OrderItem>();
  order->expression = t.name("a");
  order->descending = true;
  query->order_by = t.list({order});
  CHECK(t.print(query) == "SELECT a, b\nFROM emp e\nWHERE a = 1\nGROUP BY a\nORDER BY a DESC");
  const std::string long_name(40, 'x');
  CHECK(t.print(
            t.select({t.name(long_name), t.name(long_name), t.name(long_name)}, {t.table("t")})) ==
        "SELECT\n  " + long_name + ",\n  " + long_name + ",\n  " + long_name + "\nFROM t");
}

TEST_CASE("a short subquery stays in its line", "[print]") {
  TreeMaker t;
  auto* subquery = t.make<Subquery>();
  subquery->query = t.query(t.select({t.call("max", {t.name("a")})}, {t.table("t")}));
  CHECK(t.print(t.query(t.select({subquery}, {t.table("u")}))) ==
        "SELECT (SELECT max(a) FROM t)\nFROM u");
}

TEST_CASE("set operations group from left to right", "[print]") {
  TreeMaker t;
  const auto one = [&](const char* name) { return t.select({t.name(name)}, {}); };
  const auto combine = [&](SetOperator op, Node* left, Node* right) {
    auto* node = t.make<SetOperation>();
    node->op = op;
    node->left = left;
    node->right = right;
    return node;
  };
  // Oracle: a UNION b INTERSECT c is (a UNION b) INTERSECT c.
  auto* both = combine(SetOperator::intersect, combine(SetOperator::union_rows, one("a"), one("b")),
                       one("c"));
  CHECK(t.print(both) == "(SELECT a UNION SELECT b)\nINTERSECT\nSELECT c");
  auto* minus =
      combine(SetOperator::except, combine(SetOperator::except, one("a"), one("b")), one("c"));
  CHECK(t.print(minus) == "SELECT a\nEXCEPT\nSELECT b\nEXCEPT\nSELECT c");
  auto* right =
      combine(SetOperator::except, one("a"), combine(SetOperator::except, one("b"), one("c")));
  CHECK(t.print(right) == "SELECT a\nEXCEPT\n(SELECT b EXCEPT SELECT c)");
  const std::string lean = t.print(both);
  t.options.fully_parenthesised = true;
  CHECK(translators::same_parse(lean, t.print(both)));
}

TEST_CASE("joins", "[print]") {
  TreeMaker t;
  const auto join = [&](JoinKind kind, Node* left, Node* right, Node* condition) {
    auto* node = t.make<Join>();
    node->join_kind = kind;
    node->left = left;
    node->right = right;
    node->condition = condition;
    return node;
  };
  auto* on = t.binary(Op::equal, t.name({"e", "d"}), t.name({"d", "d"}));
  auto* inner = join(JoinKind::left, t.table("emp", "e"), t.table("dept", "d"), on);
  CHECK(t.print(t.query(t.select({t.make<Star>()}, {inner}))) ==
        "SELECT *\nFROM emp e\nLEFT JOIN dept d ON e.d = d.d");
  auto* nested =
      join(JoinKind::inner, t.table("a"), join(JoinKind::left, t.table("b"), t.table("c"), on), on);
  CHECK(t.print(t.query(t.select({t.make<Star>()}, {nested}))) ==
        "SELECT *\nFROM a\nJOIN (\n  b\n  LEFT JOIN c ON e.d = d.d\n) ON e.d = d.d");
}

TEST_CASE("row limits", "[print]") {
  TreeMaker t;
  auto* query = t.query(t.select({t.name("a")}, {t.table("t")}));
  auto* fetch = t.make<FetchClause>();
  fetch->offset = t.number("5");
  fetch->count = t.number("10");
  query->fetch = fetch;
  CHECK(t.print(query) == "SELECT a\nFROM t\nLIMIT 10\nOFFSET 5");
  fetch->with_ties = true;
  CHECK(t.print(query) == "SELECT a\nFROM t\nOFFSET 5\nFETCH FIRST 10 ROWS WITH TIES");
  fetch->percent = true;
  CHECK_FALSE(t.printed(*query).has_value());
  CHECK(t.diagnostics.has(DiagnosticId::foreign_survivor));
}

TEST_CASE("DML", "[print]") {
  TreeMaker t;
  auto* insert = t.make<Insert>();
  insert->target = t.table("t", "x");
  insert->columns = t.ids({"a", "b"});
  auto* row = t.make<RowValue>();
  row->items = t.list({t.number("1"), t.name("DEFAULT")});
  auto* values = t.make<ValuesRows>();
  values->rows = t.list({row});
  insert->source = values;
  CHECK(t.print(insert) == "INSERT INTO t AS x (a, b)\nVALUES (1, DEFAULT)");
  auto* update = t.make<Update>();
  update->target = t.table("t", "x");
  auto* item = t.make<AssignmentItem>();
  item->columns = t.list({t.name({"x", "a"})});
  item->value = t.binary(Op::add, t.name({"x", "a"}), t.number("1"));
  update->assignments = t.list({item});
  update->where = t.binary(Op::equal, t.name("b"), t.number("2"));
  auto* returning = t.make<Returning>();
  returning->expressions = t.list({t.name("a")});
  returning->into = t.list({t.name("v")});
  update->returning = returning;
  CHECK(t.print(update) == "UPDATE t x\nSET a = x.a + 1\nWHERE b = 2\nRETURNING a\nINTO v");
  auto* del = t.make<Delete>();
  del->target = t.table("t");
  CHECK(t.print(del) == "DELETE FROM t");
}

TEST_CASE("MERGE", "[print]") {
  TreeMaker t;
  auto* merge = t.make<Merge>();
  merge->target = t.table("t");
  merge->source = t.table("s");
  merge->condition = t.binary(Op::equal, t.name({"t", "id"}), t.name({"s", "id"}));
  auto* update = t.make<MergeBranch>();
  auto* item = t.make<AssignmentItem>();
  item->columns = t.list({t.name({"t", "a"})});
  item->value = t.name({"s", "a"});
  update->assignments = t.list({item});
  auto* insert = t.make<MergeBranch>();
  insert->matched = false;
  insert->action = MergeAction::insert;
  insert->columns = t.ids({"id", "a"});
  insert->values = t.list({t.name({"s", "id"}), t.name({"s", "a"})});
  merge->branches = t.list({update, insert});
  const std::string sql = t.print(merge);
  CHECK(sql ==
        "MERGE INTO t\nUSING s ON t.id = s.id\nWHEN MATCHED THEN\n  UPDATE SET a = s.a\nWHEN NOT "
        "MATCHED THEN\n  INSERT (id, a)\n  VALUES (s.id, s.a)");
  CHECK_FALSE(translators::check_sql(sql).has_value());
}
