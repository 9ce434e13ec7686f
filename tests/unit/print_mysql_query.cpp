// Printing queries and DML for MySQL and MariaDB.
#include "tests/support/tree_maker.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using test::TreeMaker;
using Op = BinaryOperator;

namespace {

struct MysqlMaker : TreeMaker {
  explicit MysqlMaker(const char* target = "mysql:9.7") { profile = *parse_profile(target); }

  OrderItem* order(Node* expression, bool descending = false,
                   NullsOrder nulls = NullsOrder::unsaid) {
    auto* item = make<OrderItem>();
    item->expression = expression;
    item->descending = descending;
    item->nulls = nulls;
    return item;
  }

  Query* ordered(OrderItem* item) {
    auto* made = query(select({name("a"), name("b")}, {table("t")}));
    made->order_by = list({item});
    return made;
  }

  AssignmentItem* assign(std::initializer_list<Node*> columns, Node* value) {
    auto* item = make<AssignmentItem>();
    item->columns = list(columns);
    item->value = value;
    return item;
  }
};

}  // namespace

TEST_CASE("MySQL sorts NULL lowest, Oracle highest", "[print][mysql]") {
  MysqlMaker t;
  const std::string head = "SELECT a, b\nFROM t\nORDER BY ";
  CHECK(t.print(t.ordered(t.order(t.name("b")))) == head + "b IS NULL, b");
  CHECK(t.print(t.ordered(t.order(t.name("b"), true))) == head + "b IS NULL DESC, b DESC");
  CHECK(t.print(t.ordered(t.order(t.name("b"), false, NullsOrder::first))) == head + "b");
  CHECK(t.print(t.ordered(t.order(t.name("b"), true, NullsOrder::last))) == head + "b DESC");
  CHECK(t.print(t.ordered(t.order(t.number("2")))) == head + "b IS NULL, 2");
  auto* known = t.name("b");
  t.bindings.set_nullability(*known, translators::Nullability::never_null);
  CHECK(t.print(t.ordered(t.order(known))) == head + "b");
  t.options.source = SourceDialect::tsql;  // SQL Server: NULL lowest too
  CHECK(t.print(t.ordered(t.order(t.name("b")))) == head + "b");
  CHECK(t.print(t.ordered(t.order(t.name("b"), true))) == head + "b DESC");
}

TEST_CASE("MySQL row limits", "[print][mysql]") {
  MysqlMaker t;
  auto* query = t.query(t.select({t.name("a")}, {t.table("t")}));
  auto* fetch = t.make<FetchClause>();
  fetch->offset = t.number("5");
  query->fetch = fetch;
  CHECK(t.print(query) == "SELECT a\nFROM t\nLIMIT 18446744073709551615\nOFFSET 5");
  fetch->count = t.number("10");
  CHECK(t.print(query) == "SELECT a\nFROM t\nLIMIT 10\nOFFSET 5");
  fetch->with_ties = true;
  CHECK_FALSE(t.printed(*query).has_value());
  t.profile = *parse_profile("mariadb");
  CHECK(t.print(query) == "SELECT a\nFROM t\nOFFSET 5 ROWS\nFETCH FIRST 10 ROWS WITH TIES");
  fetch->with_ties = false;
  fetch->count = t.binary(Op::add, t.name("n"), t.number("1"));
  CHECK_FALSE(t.printed(*query).has_value());
}

TEST_CASE("MySQL has ROLLUP alone", "[print][mysql]") {
  MysqlMaker t;
  auto* rollup = t.make<Grouping>();
  rollup->grouping_kind = GroupingKind::rollup;
  rollup->items = t.list({t.name("a"), t.name("b")});
  auto* select = t.select({t.name("a")}, {t.table("t")});
  select->group_by = t.list({rollup});
  CHECK(t.print(t.query(select)) == "SELECT a\nFROM t\nGROUP BY a, b WITH ROLLUP");
  auto* sorted = t.query(select);
  sorted->order_by = t.list({t.order(t.name("a"), true, NullsOrder::last)});
  CHECK(t.printed(*sorted).has_value());
  t.profile = *parse_profile("mariadb:10.11");
  CHECK_FALSE(t.printed(*sorted).has_value());
  t.profile = *parse_profile("mysql:8.0");
  rollup->grouping_kind = GroupingKind::cube;
  CHECK_FALSE(t.printed(*t.query(select)).has_value());
}

TEST_CASE("MySQL joins and FROM items", "[print][mysql]") {
  MysqlMaker t;
  auto* join = t.make<Join>();
  join->join_kind = JoinKind::full;
  join->left = t.table("a");
  join->right = t.table("b");
  join->condition = t.binary(Op::equal, t.name({"a", "x"}), t.name({"b", "x"}));
  auto* query = t.query(t.select({t.make<Star>()}, {join}));
  CHECK_FALSE(t.printed(*query).has_value());
  CHECK(message(t.diagnostics.all()[0]) == "FULL JOIN has no translation for mysql:9.7");
  join->join_kind = JoinKind::right;
  CHECK(t.print(query) == "SELECT *\nFROM a\nRIGHT JOIN b ON a.x = b.x");
  auto* derived = t.make<DerivedTable>();
  derived->query = t.query(t.select({t.number("1")}, {}));
  derived->alias = t.id("d");
  join->join_kind = JoinKind::cross_apply;
  join->right = derived;
  join->condition = nullptr;
  CHECK(t.print(query) == "SELECT *\nFROM a\nCROSS JOIN LATERAL (SELECT 1) d");
  t.profile = *parse_profile("mariadb:10.11");
  CHECK_FALSE(t.printed(*query).has_value());
}

TEST_CASE("MySQL set operations by release", "[print][mysql]") {
  MysqlMaker t;
  auto* operation = t.make<SetOperation>();
  operation->op = SetOperator::except;
  operation->left = t.select({t.name("a")}, {});
  operation->right = t.select({t.name("b")}, {});
  CHECK(t.print(operation) == "SELECT a\nEXCEPT\nSELECT b");
  t.profile = *parse_profile("aurora-mysql:3");
  CHECK_FALSE(t.printed(*operation).has_value());
  operation->op = SetOperator::union_rows;
  CHECK(t.print(operation) == "SELECT a\nUNION\nSELECT b");
}

TEST_CASE("MySQL locks", "[print][mysql]") {
  MysqlMaker t;
  auto* lock = t.make<ForUpdate>();
  lock->skip_locked = true;
  CHECK(t.print(lock) == "FOR UPDATE SKIP LOCKED");
  lock->skip_locked = false;
  lock->wait = t.number("3");
  CHECK_FALSE(t.printed(*lock).has_value());
  t.profile = *parse_profile("mariadb");
  CHECK(t.print(lock) == "FOR UPDATE WAIT 3");
}

TEST_CASE("MySQL inserts", "[print][mysql]") {
  MysqlMaker t;
  auto* insert = t.make<Insert>();
  insert->target = t.table("t", "x");
  insert->columns = t.ids({"a", "b"});
  auto* row = t.make<RowValue>();
  row->items = t.list({t.number("1"), t.name("DEFAULT")});
  auto* values = t.make<ValuesRows>();
  values->rows = t.list({row, row});
  insert->source = values;
  CHECK(t.print(insert) == "INSERT INTO t (a, b)\nVALUES\n  (1, DEFAULT),\n  (1, DEFAULT)");
  CHECK(t.print(values) == "VALUES\n  ROW(1, DEFAULT),\n  ROW(1, DEFAULT)");
  auto* returning = t.make<Returning>();
  returning->expressions = t.list({t.name("a")});
  insert->returning = returning;
  CHECK_FALSE(t.printed(*insert).has_value());
  t.profile = *parse_profile("mariadb:10.11");
  CHECK(t.print(insert) ==
        "INSERT INTO t (a, b)\nVALUES\n  (1, DEFAULT),\n  (1, DEFAULT)\nRETURNING a");
}

TEST_CASE("MySQL deletes by alias", "[print][mysql]") {
  MysqlMaker t;
  auto* del = t.make<Delete>();
  del->target = t.table("t");
  del->where = t.binary(Op::equal, t.name("a"), t.number("1"));
  CHECK(t.print(del) == "DELETE FROM t\nWHERE a = 1");
  del->target = t.table("t", "x");
  CHECK(t.print(del) == "DELETE x\nFROM t x\nWHERE a = 1");
}

TEST_CASE("MySQL subqueries read the changed table through a derived one", "[print][mysql]") {
  MysqlMaker t;
  auto* subquery = t.make<Subquery>();
  subquery->query = t.query(t.select({t.call("max", {t.name("a")})}, {t.table("t", "u")}));
  auto* del = t.make<Delete>();
  del->target = t.table("t");
  del->where = t.binary(Op::equal, t.name("a"), subquery);
  CHECK(t.print(del) ==
        "DELETE FROM t\nWHERE a = (SELECT max(a) FROM (SELECT * FROM t LIMIT 18446744073709551615) "
        "AS u)");
}

TEST_CASE("MySQL assignments see those before them", "[print][mysql]") {
  MysqlMaker t;
  auto* update = t.make<Update>();
  update->target = t.table("t");
  auto* a_from_b = t.assign({t.name("a")}, t.name("b"));
  auto* b_from_c = t.assign({t.name("b")}, t.binary(Op::add, t.name("c"), t.number("1")));
  update->assignments = t.list({b_from_c, a_from_b});
  CHECK(t.print(update) == "UPDATE t\nSET a = b, b = c + 1");
  auto* b_from_a = t.assign({t.name("b")}, t.name("a"));
  update->assignments = t.list({a_from_b, b_from_a});
  CHECK_FALSE(t.printed(*update).has_value());
  update->assignments = t.list({a_from_b});
  update->from = t.list({t.table("s")});
  update->where = t.binary(Op::equal, t.name({"t", "k"}), t.name({"s", "k"}));
  CHECK(t.print(update) == "UPDATE t, s\nSET t.a = b\nWHERE t.k = s.k");
}

TEST_CASE("MySQL sets several columns one by one", "[print][mysql]") {
  MysqlMaker t;
  auto* update = t.make<Update>();
  update->target = t.table("t");
  auto* query = t.query(t.select({t.name("x"), t.name("y")}, {t.table("s")}));
  update->assignments = t.list({t.assign({t.name("a"), t.name("b")}, query)});
  CHECK(t.print(update) == "UPDATE t\nSET a = (SELECT x FROM s), b = (SELECT y FROM s)");
}

TEST_CASE("MySQL has no MERGE", "[print][mysql]") {
  MysqlMaker t;
  auto* merge = t.make<Merge>();
  merge->target = t.table("t");
  merge->source = t.table("s");
  merge->condition = t.name("c");
  CHECK_FALSE(t.printed(*merge).has_value());
  CHECK(message(t.diagnostics.all()[0]) == "MERGE has no translation for mysql:9.7");
}

TEST_CASE("what MySQL and MariaDB know of a query inside ORDER BY", "[print][mysql]") {
  MysqlMaker t("mariadb:10.11");
  auto* select = t.make<Select>();
  auto* upper = t.call("upper", {t.name("b")});
  select->items = t.list({t.item(upper), t.item(t.call("sum", {t.name("a")}), "s")});
  select->from = t.list({t.table("t")});
  select->group_by = t.list({t.call("upper", {t.name("b")})});
  auto* query = t.query(select);
  const std::string head = "SELECT upper(b), sum(a) AS s\nFROM t\nGROUP BY upper(b)\nORDER BY ";
  query->order_by = t.list({t.order(t.name("s"))});
  CHECK(t.print(query) == head + "sum(a) IS NULL, s");
  query->order_by = t.list({t.order(t.call("upper", {t.name("b")}))});
  CHECK(t.print(query) == head + "max(upper(b)) IS NULL, upper(b)");
  auto* distinct = t.select({upper}, {t.table("t")});
  distinct->distinct = true;
  auto* sorted = t.query(distinct);
  sorted->order_by = query->order_by;
  CHECK_FALSE(t.printed(*sorted).has_value());
  distinct->items = t.list({t.item(upper, "u")});
  CHECK(t.print(sorted) == "SELECT DISTINCT upper(b) AS u\nFROM t\nORDER BY u IS NULL, upper(b)");
}
