// Conditional compilation: which branch is kept, and the finding that says so.
#include "model/diagnostics/diagnostic.hpp"
#include "parsers/oracle/parse.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace talora;

namespace {

// The findings' texts, one a line.
std::string findings(const std::string& body) {
  const SourceFile file(0, "t.sql", "BEGIN " + body + " END;");
  oracle::Parser parser;
  Diagnostics diagnostics;
  const auto parsed =
      parser.parse(file, {0, 0, static_cast<std::uint32_t>(file.text().size())}, diagnostics);
  CHECK(parsed.parsed);
  std::string text;
  for (const Diagnostic& finding : diagnostics.all()) {
    CHECK(finding.id == DiagnosticId::conditional_code);
    text += finding.arguments[0] + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("conditional compilation says which branch is kept", "[lower]") {
  CHECK(findings("a := 1;") == "");
  CHECK(findings("$IF DBMS_DB_VERSION.VERSION >= 12 $THEN a := 1; $ELSE a := 2; $END") ==
        "the branch $IF DBMS_DB_VERSION.VERSION >= 12 is kept, 1 other branch is dropped\n");
  CHECK(findings("$IF $$x $THEN a := 1; $ELSIF $$y $THEN a := 2; $ELSE a := 3; $END") ==
        "the branch $ELSE is kept, 2 other branches are dropped\n");
  CHECK(findings("a := 1; $IF $$x $THEN a := 2; $END") == "no branch is kept\n");
  CHECK(findings("$IF TRUE $THEN a := 1; $END") == "the branch $IF TRUE is kept\n");
}

TEST_CASE("conditional compilation: $ERROR and directives in dropped branches", "[lower]") {
  CHECK(findings("$IF $$x $THEN $ERROR 'no' $END $ELSE a := 1; $END") ==
        "the branch $ELSE is kept, 1 other branch is dropped\n");
  CHECK(findings("a := 0; $IF $$x $THEN $IF $$y $THEN a := 1; $END $END") == "no branch is kept\n");
}

TEST_CASE("conditional compilation that breaks off is a syntax error", "[lower]") {
  for (const char* text : {"BEGIN $IF $$x a := 1; END;", "BEGIN $IF $$x $THEN $ERROR 'no'"}) {
    const SourceFile file(0, "t.sql", text);
    oracle::Parser parser;
    Diagnostics diagnostics;
    const auto parsed =
        parser.parse(file, {0, 0, static_cast<std::uint32_t>(file.text().size())}, diagnostics);
    CHECK(!parsed.parsed);
    CHECK(!diagnostics.all().empty());
  }
}
