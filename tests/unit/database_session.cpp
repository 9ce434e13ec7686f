// Sessions on a real PostgreSQL server: queries, transactions, notices, errors.
#include "database/postgres_session.hpp"
#include "tests/support/private_postgres.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using namespace talora::database;

namespace {

PostgresSession shared_session() {
  return PostgresSession::open(test::shared_server_url("postgres"));
}

// The server's refusal of a statement; fails the test when it is accepted.
ServerMessage refusal(PostgresSession& session, std::string_view sql) {
  try {
    session.execute(sql);
  } catch (const DatabaseError& error) {
    CHECK(error.code() == ExitCode::environment);
    return error.server();
  }
  FAIL("accepted: " << sql);
  return {};
}

}  // namespace

TEST_CASE("a query yields names, types and values", "[database][server]") {
  auto session = shared_session();
  const Rows rows = session.query(
      "SELECT 1 AS a, NULL::text AS b, ''::text AS c, 1.50::numeric(10,2) AS \"D d\" WHERE $1 = "
      "'x'",
      {"x"});
  REQUIRE(rows.columns.size() == 4);
  CHECK(rows.columns[0].name == "a");
  CHECK(rows.columns[0].type_oid == 23);  // int4, pg_type.dat
  CHECK(rows.columns[0].type_modifier == -1);
  CHECK(rows.columns[3].name == "D d");
  CHECK(rows.columns[3].type_oid == 1700);  // numeric
  CHECK(rows.columns[3].type_modifier == ((10 << 16) | 2) + 4);
  REQUIRE(rows.rows.size() == 1);
  CHECK(rows.rows[0] == std::vector<Value>{"1", std::nullopt, "", "1.50"});
  CHECK(rows.affected == 1);
  CHECK(session.query("SELECT $1::text IS NULL", {Value()}).rows.at(0).at(0) == "t");
  CHECK(session.query("SELECT 1 WHERE false").rows.empty());
  CHECK(session.query_value("SELECT 7") == "7");
  CHECK(session.query_value("SELECT 7 WHERE false") == std::nullopt);
  CHECK_THROWS_AS(session.query_value("SELECT 1, 2"), Failure);
  CHECK(session.server_version() >= 120000);
}

TEST_CASE("settings that change how values read are fixed", "[database][server]") {
  auto session = shared_session();
  CHECK(session.query_value("SELECT date '2024-02-01'") == "2024-02-01");
  CHECK(session.query_value("SELECT interval '1 day 2 hours'") == "1 day 02:00:00");
  CHECK(session.query_value("SELECT '\\x00ff'::bytea") == "\\x00ff");
  CHECK(session.query_value("SELECT 0.1::float8") == "0.1");
  CHECK(session.query_value("SHOW standard_conforming_strings") == "on");
}

TEST_CASE("several statements run as one; rows changed are those of the last",
          "[database][server]") {
  const test::FreshDatabase database;
  auto session = database.open();
  CHECK(session.execute("CREATE TABLE t (a integer); INSERT INTO t VALUES (1), (2), (3)") == 3);
  CHECK(session.execute("DELETE FROM t WHERE a > 1") == 2);
  CHECK(refusal(session, "INSERT INTO t VALUES (9); SELECT 1/0").sqlstate == "22012");
  CHECK(session.query_value("SELECT count(*) FROM t") == "1");
}

TEST_CASE("a transaction ends with its scope", "[database][server]") {
  const test::FreshDatabase database;
  auto session = database.open();
  session.execute("CREATE TABLE t (a integer)");
  {
    Transaction transaction(session);
    session.execute("INSERT INTO t VALUES (1)");
    CHECK(session.in_transaction());
    CHECK_THROWS_AS(Transaction(session), Failure);
  }
  CHECK_FALSE(session.in_transaction());
  CHECK(session.query_value("SELECT count(*) FROM t") == "0");
  {
    Transaction transaction(session);
    {
      Savepoint savepoint(session);
      session.execute("INSERT INTO t VALUES (2)");
      CHECK(refusal(session, "SELECT 1/0").sqlstate == "22012");
      CHECK(session.transaction_failed());
    }
    CHECK_FALSE(session.transaction_failed());
    Savepoint kept(session);
    session.execute("INSERT INTO t VALUES (3)");
    kept.release();
    transaction.commit();
  }
  CHECK(session.query_value("SELECT string_agg(a::text, ',') FROM t") == "3");
}

TEST_CASE("a failed transaction does not commit without a word", "[database][server]") {
  auto session = shared_session();
  Transaction transaction(session);
  CHECK(refusal(session, "SELECT 1/0").sqlstate == "22012");
  CHECK_THROWS_WITH(transaction.commit(), Catch::Contains("nothing was committed"));
  transaction.rollback();
  CHECK_FALSE(session.in_transaction());
}

TEST_CASE("a consistent read sees one state and cannot write", "[database][server]") {
  const test::FreshDatabase database;
  auto reader = database.open();
  auto writer = database.open();
  writer.execute("CREATE TABLE t (a integer)");
  Transaction transaction(reader, TransactionMode::consistent_read);
  CHECK(reader.query_value("SELECT count(*) FROM t") == "0");
  writer.execute("INSERT INTO t VALUES (1)");
  CHECK(reader.query_value("SELECT count(*) FROM t") == "0");
  CHECK(refusal(reader, "DELETE FROM t").sqlstate == "25006");  // read_only_sql_transaction
}

TEST_CASE("notices arrive with their exact message", "[database][server]") {
  auto session = shared_session();
  std::vector<ServerMessage> seen;
  session.on_notice([&](const ServerMessage& notice) { seen.push_back(notice); });
  session.execute(
      "DO $$ BEGIN RAISE NOTICE '%', '  NOTICE:  two\nlines ';"
      " RAISE NOTICE '%', ''; RAISE WARNING 'w' USING detail = 'd', hint = 'h', errcode = '01ABC';"
      " RAISE DEBUG 'not sent'; END $$");
  REQUIRE(seen.size() == 3);
  CHECK(seen[0].severity == "NOTICE");
  CHECK(seen[0].message == "  NOTICE:  two\nlines ");
  CHECK(seen[1].message.empty());
  CHECK(seen[2].severity == "WARNING");
  CHECK(seen[2].message == "w");
  CHECK(seen[2].detail == "d");
  CHECK(seen[2].hint == "h");
  CHECK(seen[2].sqlstate == "01ABC");
  auto moved = std::move(session);
  moved.execute("DO $$ BEGIN RAISE NOTICE 'after the move'; END $$");
  CHECK(seen.back().message == "after the move");
}

TEST_CASE("a refusal keeps every field of the server", "[database][server]") {
  const test::FreshDatabase database;
  auto session = database.open();
  session.execute("CREATE TABLE t (a integer CONSTRAINT t_pk PRIMARY KEY)");
  session.execute("INSERT INTO t VALUES (1)");
  const ServerMessage twice = refusal(session, "INSERT INTO t VALUES (1)");
  CHECK(twice.sqlstate == "23505");
  CHECK(twice.message == "duplicate key value violates unique constraint \"t_pk\"");
  CHECK(twice.detail == "Key (a)=(1) already exists.");
  CHECK(twice.schema == "public");
  CHECK(twice.table == "t");
  CHECK(twice.constraint == "t_pk");
  const ServerMessage syntax = refusal(session, "SELECT 'é' FRM t");
  CHECK(syntax.sqlstate == "42601");
  CHECK(syntax.position == 16);
  const ServerMessage unknown = refusal(session, "SELECT nam FROM pg_class");
  CHECK(unknown.sqlstate == "42703");
  CHECK(unknown.position == 8);
  const ServerMessage raised = refusal(
      session, "DO $$ BEGIN RAISE 'no' USING errcode = 'TA001', detail = 'd', hint = 'h'; END $$");
  CHECK(raised.sqlstate == "TA001");
  CHECK(raised.detail == "d");
  CHECK(raised.hint == "h");
  CHECK(raised.context == "PL/pgSQL function inline_code_block line 1 at RAISE");
}

TEST_CASE("what the driver would cut or hang on is refused", "[database][server]") {
  auto session = shared_session();
  CHECK_THROWS_WITH(session.execute(std::string_view("SELECT 1;\0DROP", 14)),
                    Catch::Contains("NUL"));
  CHECK_THROWS_WITH(session.query("SELECT $1", {std::string("a\0b", 3)}), Catch::Contains("NUL"));
  CHECK_THROWS_WITH(session.execute("COPY (SELECT 1) TO STDOUT"), Catch::Contains("COPY"));
  session.execute("CREATE TEMPORARY TABLE t (a integer)");
  CHECK_THROWS_WITH(session.execute("COPY t FROM STDIN"), Catch::Contains("COPY"));
  CHECK_THROWS_AS(session.query("SELECT 1; SELECT 2"), DatabaseError);
  CHECK(session.query_value("SELECT count(*) FROM t") == "0");
}

TEST_CASE("a session that the server ends is a failure, not a refusal", "[database][server]") {
  auto victim = shared_session();
  const Value pid = victim.query_value("SELECT pg_backend_pid()");
  auto other = shared_session();
  CHECK(other.query("SELECT pg_terminate_backend($1::integer, 5000)", {pid}).rows.at(0).at(0) ==
        "t");
  CHECK_THROWS_AS(victim.execute("SELECT 1"), Failure);
  CHECK_THROWS_WITH(victim.execute("SELECT 1"), Catch::Contains("connection to"));
}
