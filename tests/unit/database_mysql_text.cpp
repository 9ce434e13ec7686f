// MySQL's texts without a server: scripts cut apart, parameters placed, rows for LOAD DATA.
// Expected results are written by hand from the MySQL 8.0 Reference Manual (9.1.1, 9.7, LOAD DATA).
#include "database/mysql_load_text.hpp"
#include "database/mysql_script.hpp"
#include "model/sql_text.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using namespace talora::database;

namespace {

std::vector<std::string> texts(std::string_view script) {
  std::vector<std::string> out;
  for (const auto& statement : split_mysql_script(script))
    out.emplace_back(statement.text);
  return out;
}

using Texts = std::vector<std::string>;

std::string placed(std::string_view sql, const std::vector<Value>& parameters) {
  return with_parameters(sql, parameters);
}

std::string loaded(LoadForm form, const Value& value) {
  std::string out;
  append_load_value(out, form, value);
  return out;
}

}  // namespace

TEST_CASE("a script is cut at its delimiters only", "[database][mysql]") {
  CHECK(texts("SELECT 1; SELECT 2;\n") == Texts{"SELECT 1", "SELECT 2"});
  CHECK(texts("") == Texts{});
  CHECK(texts(" ;; -- nothing;\n /* ; */ # ;\n") == Texts{});
  CHECK(texts("SELECT ';', \"a;b\", `c;d`, 'it''s;', 'x\\';'") ==
        Texts{"SELECT ';', \"a;b\", `c;d`, 'it''s;', 'x\\';'"});
  CHECK(texts("SELECT 1 -- ;\n+ 2 # ;\n/* ; */ + 3; SELECT 4") ==
        Texts{"SELECT 1 -- ;\n+ 2 # ;\n/* ; */ + 3", "SELECT 4"});
  CHECK(texts("SELECT 5--4; SELECT 6") == Texts{"SELECT 5--4", "SELECT 6"});  // no blank: minus
  CHECK(texts("-- first\nSELECT 1;\n/*!40101 SET x = 1 */;") ==
        Texts{"SELECT 1", "/*!40101 SET x = 1 */"});
}

TEST_CASE("routines stay whole", "[database][mysql]") {
  const std::string body =
      "CREATE PROCEDURE p(x INT)\nBEGIN\n  IF x > 0 THEN SELECT 1; END IF;\n"
      "  CASE x WHEN 1 THEN SELECT CASE WHEN x THEN 2 END; ELSE BEGIN END; END CASE;\n"
      "  l: LOOP LEAVE l; END LOOP;\n  WHILE x DO SET x = 0; END WHILE;\nEND";
  CHECK(texts(body + ";\nCALL p(1);") == Texts{body, "CALL p(1)"});
  CHECK(texts("CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW SET NEW.b = 1; SELECT 1") ==
        Texts{"CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW SET NEW.b = 1", "SELECT 1"});
  CHECK(texts("BEGIN; SELECT 1; COMMIT;") == Texts{"BEGIN", "SELECT 1", "COMMIT"});
  CHECK(texts("BEGIN NOT ATOMIC SELECT 1; SELECT 2; END; SELECT 3") ==
        Texts{"BEGIN NOT ATOMIC SELECT 1; SELECT 2; END", "SELECT 3"});
  CHECK(texts("CREATE TABLE t (\"begin\" INT, `end` INT); SELECT 1") ==
        Texts{"CREATE TABLE t (\"begin\" INT, `end` INT)", "SELECT 1"});
}

TEST_CASE("DELIMITER lines count as for the mysql client", "[database][mysql]") {
  const auto statements = split_mysql_script(
      "SELECT 1;\nDELIMITER $$\nCREATE FUNCTION f() RETURNS INT\nRETURN 1; -- ;\n$$\n"
      "delimiter ;\n\nSELECT '$$';\n");
  REQUIRE(statements.size() == 3);
  CHECK(statements[0].line == 1);
  CHECK(statements[1].text == "CREATE FUNCTION f() RETURNS INT\nRETURN 1; -- ;");
  CHECK(statements[1].line == 3);
  CHECK(statements[2].text == "SELECT '$$'");
  CHECK(statements[2].line == 8);
  CHECK(texts("DELIMITER $$\nDROP PROCEDURE IF EXISTS p$$\nCALL q$$\nDELIMITER ;\nCALL r$$;") ==
        Texts{"DROP PROCEDURE IF EXISTS p", "CALL q", "CALL r$$"});
}

TEST_CASE("parameters become constants outside of strings and comments", "[database][mysql]") {
  CHECK(placed("SELECT $1, '$1', `$2` /* $2 */, $2", {"it's", std::nullopt}) ==
        "SELECT 'it''s', '$1', `$2` /* $2 */, NULL");
  CHECK(placed("$2$1 a$1", {"x", "y"}) == "$2$1 a$1");  // words of their own, not parameters
  CHECK(placed("($10,$1)", {"1", "", "", "", "", "", "", "", "", "ten"}) == "('ten','1')");
  CHECK_THROWS_WITH(placed("SELECT $2", {"x"}), Catch::Contains("no parameter $2"));
  CHECK(quote_literal(TargetFamily::mysql, std::string("a\\b'c\0d\n", 8)) == "'a\\\\b''c\\0d\n'");
  CHECK(quote_qualified(TargetFamily::mysql, "s`s", "select") == "`s``s`.`select`");
  CHECK(quote_qualified(TargetFamily::postgres, "", "select") == "\"select\"");
  CHECK_THROWS_AS(quote_identifier(TargetFamily::mysql, ""), Failure);
}

TEST_CASE("values are written as LOAD DATA reads them", "[database][mysql]") {
  CHECK(loaded(LoadForm::text, std::nullopt) == "\\N");
  CHECK(loaded(LoadForm::text, "\\N") == "\\\\N");
  CHECK(loaded(LoadForm::text, std::string("a\tb\nc\\d\0e\rf\vg", 13)) ==
        "a\\tb\\nc\\\\d\\0e\rf\vg");
  CHECK(loaded(LoadForm::bytes, "\\x00ff") == "00ff");
  CHECK_THROWS_AS(loaded(LoadForm::bytes, "00ff"), Failure);
  CHECK_THROWS_AS(loaded(LoadForm::bytes, "\\x0"), Failure);
  CHECK_THROWS_AS(loaded(LoadForm::bytes, "\\x0g"), Failure);
  CHECK(loaded(LoadForm::truth, "t") == "1");
  CHECK(loaded(LoadForm::truth, "false") == "0");
  CHECK(loaded(LoadForm::truth, "-5") == "-5");
  CHECK(loaded(LoadForm::bits, "0101") == "0101");
  CHECK_THROWS_AS(loaded(LoadForm::bits, "5"), Failure);
}

TEST_CASE("a moment's offset is taken off", "[database][mysql]") {
  CHECK(loaded(LoadForm::moment, "2024-01-02 03:04:05.5") == "2024-01-02 03:04:05.5");
  CHECK(loaded(LoadForm::moment, "2024-01-02") == "2024-01-02");
  CHECK(loaded(LoadForm::moment, "2024-01-02 03:04:05Z") == "2024-01-02 03:04:05");
  CHECK(loaded(LoadForm::moment, "2024-01-01 00:30:00.123456+01") == "2023-12-31 23:30:00.123456");
  CHECK(loaded(LoadForm::moment, "2024-02-28 20:00:00-05:30") == "2024-02-29 01:30:00");
  CHECK_THROWS_AS(loaded(LoadForm::moment, "2024-13-28 20:00:00+01"), Failure);
  CHECK(load_form("varbinary(16)") == LoadForm::bytes);
  CHECK(load_form("tinyint(1)") == LoadForm::truth);
  CHECK(load_form("datetime(6)") == LoadForm::moment);
  CHECK(load_form("bit(5)") == LoadForm::bits);
  CHECK(load_form("decimal(10,2) unsigned") == LoadForm::text);
}
