// Tokens of T-SQL: every form of literal, name and operator (Transact-SQL Reference, "Constants",
// "Identifiers", "Operators"), and comments.
#include "tests/support/tsql_batch.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using namespace talora::test;

using Tokens = std::vector<std::string>;

TEST_CASE("T-SQL tokens: literals", "[tsql]") {
  CHECK(tsql_tokens("'a''b' N'x' n'y'") == Tokens{"STRING 'a''b'", "STRING N'x'", "STRING n'y'"});
  CHECK(tsql_tokens("'two\nlines'") == Tokens{"STRING 'two\nlines'"});
  CHECK(tsql_tokens("1 1.5 .5 1. 1e3 1.5E-3 2e") == Tokens{"NUMBER 1", "NUMBER 1.5", "NUMBER .5",
                                                           "NUMBER 1.", "NUMBER 1e3",
                                                           "NUMBER 1.5E-3", "NUMBER 2e"});
  CHECK(tsql_tokens("1e3x 5a") == Tokens{"NUMBER 1e3", "IDENTIFIER x", "NUMBER 5", "IDENTIFIER a"});
  CHECK(tsql_tokens("0x1Fab 0x 0X0a") == Tokens{"BINARY 0x1Fab", "BINARY 0x", "BINARY 0X0a"});
  CHECK(tsql_tokens("0x12\\\n34") == Tokens{"BINARY 0x12\\\n34"});
  CHECK(tsql_tokens("$12.50 €3 £.5 ¥7 $-1 $") ==
        Tokens{"MONEY $12.50", "MONEY €3", "MONEY £.5", "MONEY ¥7", "MONEY $-1", "MONEY $"});
}

TEST_CASE("T-SQL names", "[tsql]") {
  CHECK(tsql_tokens("[a b] [x]]y] \"q\"\"r\"") == Tokens{"QUOTED_IDENTIFIER [a b]",
                                                         "QUOTED_IDENTIFIER [x]]y]",
                                                         "QUOTED_IDENTIFIER \"q\"\"r\""});
  CHECK(tsql_tokens("#t ##g @v @@ROWCOUNT _a a$b#c@d été") ==
        Tokens{"IDENTIFIER #t", "IDENTIFIER ##g", "LOCAL_VARIABLE @v", "GLOBAL_VARIABLE @@ROWCOUNT",
               "IDENTIFIER _a", "IDENTIFIER a$b#c@d", "IDENTIFIER été"});
  CHECK(tsql_tokens("$action $IDENTITY $(name)") ==
        Tokens{"IDENTIFIER $action", "IDENTIFIER $IDENTITY", "IDENTIFIER $(name)"});
  CHECK(tsql_tokens("db..t") == Tokens{"IDENTIFIER db", "DOT .", "DOT .", "IDENTIFIER t"});
}

TEST_CASE("T-SQL operators", "[tsql]") {
  CHECK(tsql_tokens("+= -= *= /= %= &= |= ^= ||=") ==
        Tokens{"COMPOUND_ASSIGN +=", "COMPOUND_ASSIGN -=", "COMPOUND_ASSIGN *=",
               "COMPOUND_ASSIGN /=", "COMPOUND_ASSIGN %=", "COMPOUND_ASSIGN &=",
               "COMPOUND_ASSIGN |=", "COMPOUND_ASSIGN ^=", "COMPOUND_ASSIGN ||="});
  CHECK(tsql_tokens("= <> != > < <= >= !< !> < =") == Tokens{"EQ =", "NE <>", "NE !=", "GT >",
                                                             "LT <", "LE <=", "GE >=", "GE !<",
                                                             "LE !>", "LE < ="});
  CHECK(tsql_tokens("+ - * / % & | ^ ~ || << >> :: , . ( )") ==
        Tokens{"PLUS +", "MINUS -", "STAR *", "SLASH /", "MODULO %", "AMPERSAND &", "PIPE |",
               "CARET ^", "TILDE ~", "CONCAT ||", "SHIFT <<", "SHIFT >>",
               "COLONCOLON ::", "COMMA ,", "DOT .", "LPAREN (", "RPAREN )"});
}

TEST_CASE("QUOTED_IDENTIFIER decides about double quotes from where it stands", "[tsql]") {
  tsql::SessionSettings settings;
  auto statements = parse_tsql("SELECT \"a\" SET QUOTED_IDENTIFIER OFF SELECT \"b\"", settings);
  REQUIRE(statements.size() == 3);
  CHECK(statements[0].rule("literal").empty());
  CHECK(statements[2].rule("literal") == Tokens{"\"b\""});
  CHECK_FALSE(settings.quoted_identifier);
  statements = parse_tsql("SELECT \"c\"", settings);
  CHECK(statements.at(0).rule("literal") == Tokens{"\"c\""});
  statements = parse_tsql("SET ANSI_NULLS, QUOTED_IDENTIFIER ON", settings);
  CHECK(settings.quoted_identifier);
  statements = parse_tsql("CREATE PROCEDURE p AS SET QUOTED_IDENTIFIER OFF", settings);
  CHECK(settings.quoted_identifier);
}

TEST_CASE("comments of T-SQL nest and belong to one statement", "[tsql]") {
  const auto statements =
      parse_tsql("/* a /* b */ c */ SELECT 1 -- behind\n-- before\nSELECT /* in */ 2\n/* last */");
  REQUIRE(statements.size() == 2);
  CHECK(statements[0].comments == Tokens{"/* a /* b */ c */", "-- behind"});
  CHECK(statements[1].comments == Tokens{"-- before", "/* in */", "/* last */"});
  CHECK(statements[1].text == "SELECT /* in */ 2");
}

TEST_CASE("what has no end is named at its beginning", "[tsql]") {
  const auto unended = [](const std::string& text) {
    const auto statements = parse_tsql(text);
    REQUIRE(statements.size() == 1);
    CHECK_FALSE(statements[0].clean);
    REQUIRE_FALSE(statements[0].findings.empty());
    return statements[0].findings.front();
  };
  CHECK(unended("SELECT 'a").id == DiagnosticId::unterminated_string);
  CHECK(unended("SELECT 'a").span.begin == 7);
  CHECK(unended("SELECT [a").id == DiagnosticId::unterminated_identifier);
  CHECK(unended("SELECT \"a").id == DiagnosticId::unterminated_identifier);
  CHECK(unended("SELECT 1 /* /* */").id == DiagnosticId::unterminated_comment);
}
