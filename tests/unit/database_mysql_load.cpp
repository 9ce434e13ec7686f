// The same rows loaded into PostgreSQL, MySQL and MariaDB, every type of MySQL's vocabulary among
// them, read back to the same checksum; and what a refused row leaves behind.
#include "database/mysql_session.hpp"
#include "tests/support/private_mysql.hpp"
#include "tests/support/private_postgres.hpp"
#include "tests/support/repository.hpp"
#include "validators/read_table.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using namespace talora::database;
using test::MysqlProduct;
using validators::CanonicalForm;

namespace {

struct TypeCase {
  const char* mysql;
  const char* postgres;
  CanonicalForm form;
  std::vector<Value> values;  // as the row source hands them on
};

const std::vector<TypeCase>& type_cases() {
  using enum CanonicalForm;
  const std::string long_text(100000, 'x');
  static const std::vector<TypeCase> cases = {
      {"INT PRIMARY KEY", "integer", number, {"1", "2", "3"}},
      {"BIGINT", "bigint", number, {"-9223372036854775808", "9223372036854775807", std::nullopt}},
      {"SMALLINT", "smallint", number, {"-32768", "32767", "0"}},
      {"MEDIUMINT UNSIGNED", "integer", number, {"16777215", "0", std::nullopt}},
      {"BIGINT UNSIGNED", "numeric", number, {"18446744073709551615", "0", std::nullopt}},
      {"TINYINT(1)", "boolean", truth, {"t", "f", std::nullopt}},
      {"DECIMAL(38,10)",
       "numeric(38,10)",
       number,
       {"1234567890123456789012345678.0123456789", "-0.5", "100"}},
      {"DECIMAL(65,30)", "numeric", number, {"0.000000000000000000000000000001", "-7", "0"}},
      {"DOUBLE", "double precision", binary_float, {"0.30000000000000004", "1e22", "-0"}},
      {"FLOAT", "real", single_float, {"16777217", "0.1", "3.4028e+38"}},
      {"CHAR(5)", "char(5)", padded_text, {"ab", "é€", "     "}},
      {"VARCHAR(40)", "varchar(40)", text, {" lead, trail ", "a\tb\\c\nd\r'\"`\b\f\v\x1a", ""}},
      {"LONGTEXT", "text", text, {long_text, "\\N", "é€😀"}},
      {"ENUM('a','it''s')", "text", text, {"a", "it's", std::nullopt}},
      {"DATE", "date", timestamp, {"2024-02-29", "1000-01-01", std::nullopt}},
      {"DATETIME(6)",
       "timestamp",
       timestamp,
       {"2024-01-02 03:04:05.678901", "9999-12-31 23:59:59", "2024-01-02 03:04:05.1"}},
      {"DATETIME", "timestamp(0)", timestamp, {"2024-01-02 03:04:05", "2038-01-19 03:14:08", {}}},
      {"DATETIME(6)",
       "timestamptz",
       instant,
       {"2024-01-01 00:30:00.5+02", "2024-01-01 00:00:00-05:30", "2024-06-01 12:00:00+00"}},
      {"TIME(6)", "time", text, {"23:59:59.999999", "00:00:00.000001", std::nullopt}},
      {"YEAR", "integer", number, {"1999", "2155", std::nullopt}},
      {"VARBINARY(16)", "bytea", bytes, {"\\x00ff0a09275c", "\\x", std::nullopt}},
      {"LONGBLOB", "bytea", bytes, {"\\xdeadbeef", "\\xc328", "\\x00"}},
      {"BIT(1)", "boolean", truth, {"t", "f", std::nullopt}},
  };
  return cases;
}

std::vector<std::string> names() {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < type_cases().size(); ++i)
    out.push_back("C " + std::to_string(i));
  return out;
}

// Creates the table, loads the rows and returns the checksum of what the server then holds.
validators::TableChecksum load_and_read(Session& session) {
  const bool mysql = session.profile().family == TargetFamily::mysql;
  std::string ddl = mysql ? "CREATE TABLE `All types` (" : "CREATE TABLE \"All types\" (";
  std::vector<validators::ComparedColumn> compared;
  const auto columns = names();
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const TypeCase& type = type_cases()[i];
    const std::string quote = mysql ? "`" : "\"";
    ddl += (i == 0 ? "" : ", ") + quote + columns[i] + quote + " " +
           (mysql ? type.mysql : type.postgres);
    compared.push_back({columns[i], type.form});
  }
  session.execute(ddl + ")");
  std::size_t next = 0;
  const std::uint64_t rows = session.load("", "All types", columns, [&](std::vector<Value>& row) {
    if (next == 3) return false;
    row.clear();
    for (const TypeCase& type : type_cases())
      row.push_back(type.values[next]);
    ++next;
    return true;
  });
  CHECK(rows == 3);
  return validators::checksum_table(session, "", "All types", compared);
}

std::optional<MysqlProduct> product() {
  const auto wanted = GENERATE(MysqlProduct::mysql, MysqlProduct::mariadb);
  const auto reason = test::why_unavailable(wanted);
  if (!reason) return wanted;
  test::skipped("load into " + test::name_of(wanted), *reason);
  return std::nullopt;
}

RowSource rows_of(std::vector<std::vector<Value>> rows) {
  return [rows, next = std::size_t{0}](std::vector<Value>& row) mutable {
    if (next == rows.size()) return false;
    row = rows[next++];
    return true;
  };
}

ServerMessage refusal(Session& session, const RowSource& source) {
  try {
    session.load("", "t", {}, source);
  } catch (const DatabaseError& error) {
    return error.server();
  }
  FAIL("stored");
  return {};
}

}  // namespace

TEST_CASE("the same rows of every type give one checksum on all products",
          "[database][mysql][load][server]") {
  const auto on = product();
  if (!on) return;
  const test::FreshDatabase database;
  auto postgres = database.open();
  const test::FreshSchema schema(*on);
  auto session = schema.open();
  const auto expected = load_and_read(postgres);
  const auto found = load_and_read(session);
  CHECK(expected.rows() == 3);
  CHECK(found == expected);
  // One digit of one value: no longer the same.
  session.execute("UPDATE `All types` SET `C 8` = 0.3 WHERE `C 0` = 1");
  std::vector<validators::ComparedColumn> compared;
  for (std::size_t i = 0; i < names().size(); ++i)
    compared.push_back({names()[i], type_cases()[i].form});
  CHECK_FALSE(validators::checksum_table(session, "", "All types", compared) == expected);
}

TEST_CASE("each type alone gives one checksum on all products", "[database][mysql][load][server]") {
  const auto on = product();
  if (!on) return;
  const test::FreshDatabase database;
  auto postgres = database.open();
  const test::FreshSchema schema(*on);
  auto session = schema.open();
  load_and_read(postgres);
  load_and_read(session);
  for (std::size_t i = 0; i < names().size(); ++i) {
    INFO(type_cases()[i].mysql << " " << i);
    const std::vector<validators::ComparedColumn> one = {{names()[i], type_cases()[i].form}};
    CHECK(validators::checksum_table(session, "", "All types", one) ==
          validators::checksum_table(postgres, "", "All types", one));
  }
}

TEST_CASE("MySQL: a refused row leaves nothing and is named", "[database][mysql][load][server]") {
  const auto on = product();
  if (!on) return;
  const test::FreshSchema schema(*on);
  auto session = schema.open();
  session.execute("CREATE TABLE t (a INT PRIMARY KEY, b VARCHAR(3), c DATETIME)");
  const auto twice = refusal(session, rows_of({{"1", "x", {}}, {"2", "y", {}}, {"1", "z", {}}}));
  CHECK(twice.number == 1062);
  CHECK(twice.sqlstate == "23000");
  CHECK_THAT(twice.context, Catch::Contains("load of t"));
  const auto long_text = refusal(session, rows_of({{"1", "x", {}}, {"2", "long", {}}}));
  CHECK(long_text.message.find("'b'") != std::string::npos);
  CHECK(long_text.context == "load of t, row 2");
  CHECK(refusal(session, rows_of({{"1", "x", "2024-13-01 00:00:00"}})).message.find("'c'") !=
        std::string::npos);
  CHECK(refusal(session, rows_of({{"one", "x", {}}})).context == "load of t, row 1");
  CHECK(session.query_value("SELECT COUNT(*) FROM t") == "0");
  CHECK_THROWS_WITH(session.load("", "t", {}, rows_of({{"1", "x"}})),
                    Catch::Contains("2 values for 3 columns"));
  CHECK_THROWS_AS(session.load("", "nowhere", {}, rows_of({{"1"}})), DatabaseError);
  CHECK_THROWS_WITH(session.load("", "t", {},
                                 [n = 0](std::vector<Value>& row) mutable {
                                   if (n++ == 1) throw Failure(ExitCode::usage, "dry", "");
                                   row = {"1", "x", {}};
                                   return true;
                                 }),
                    Catch::Contains("dry"));
  CHECK_FALSE(session.in_transaction());
  CHECK(session.query_value("SELECT COUNT(*) FROM t") == "0");
  const std::vector<std::string> some = {"b", "a"};
  CHECK(session.load("", "t", some, rows_of({{"x", "1"}, {std::nullopt, "2"}})) == 2);
  CHECK(session.query_value("SELECT COUNT(b) FROM t") == "1");
}

TEST_CASE("MySQL: many rows go in several pieces and one transaction",
          "[database][mysql][load][server]") {
  const auto on = product();
  if (!on) return;
  const test::FreshSchema schema(*on);
  auto session = schema.open();
  session.execute("CREATE TABLE t (a BIGINT PRIMARY KEY, b LONGTEXT, c BIGINT AS (a + 1) STORED)");
  constexpr int count = 30000;
  const std::string filler(600, 'y');  // some 18 MB: three pieces
  const auto many = [&](int last) {
    return [&filler, last, n = 0](std::vector<Value>& row) mutable {
      if (n == count) return false;
      ++n;
      row.resize(2);
      row[0] = std::to_string(n == count ? last : n);
      row[1] = filler;
      return true;
    };
  };
  const auto refused = refusal(session, many(1));
  CHECK(refused.number == 1062);
  CHECK(session.query_value("SELECT COUNT(*) FROM t") == "0");
  {
    Transaction undone(session);
    CHECK(session.load("", "t", {}, many(count)) == count);
  }
  CHECK(session.query_value("SELECT COUNT(*) FROM t") == "0");
  CHECK(session.load("", "t", {}, many(count)) == count);
  // 1 + ... + 30000 = 30000 * 30001 / 2
  CHECK(session.query_value("SELECT SUM(a) FROM t") == "450015000");
}
