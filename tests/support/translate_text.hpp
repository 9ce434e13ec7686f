// Translation of script texts in memory: what convert does, without files, folders and data files.
#pragma once

#include "model/catalog.hpp"
#include "model/source.hpp"
#include "parsers/oracle/parse.hpp"
#include "parsers/text/sqlcmd_script.hpp"
#include "parsers/text/sqlplus_script.hpp"
#include "translators/translate.hpp"

#include <string>
#include <vector>

namespace talora::test {

struct TranslatedStatement {
  std::string source;  // without terminator
  std::uint32_t line = 1;
  bool parsed = false;
  std::vector<Diagnostic> findings;
  translators::Translation translation;

  [[nodiscard]] bool held() const { return translation.outcome == translators::Outcome::held; }

  [[nodiscard]] std::vector<std::string> codes() const;  // of the findings, in order
};

// Texts that belong together: all are added (their DDL makes the catalog), then each is translated.
class ScriptTranslator {
 public:
  // `substitution`: whether & names a variable at the start of the first script (SET DEFINE).
  explicit ScriptTranslator(translators::TranslateOptions options, bool substitution = false);

  // Splits and parses a script of the source's client; its number for translate().
  std::size_t add(const std::string& name, const std::string& text);
  // After the last add: names that depend on later DDL are resolved.
  void complete();
  // Each script once; statements in script order.
  [[nodiscard]] std::vector<TranslatedStatement> translate(std::size_t script);

  [[nodiscard]] const Catalog& catalog() const { return catalog_; }

 private:
  struct Parsed {
    Span span;
    parsers::ParsedStatement statement;
    std::vector<Diagnostic> findings;
    translators::SessionSettings session;
  };

  std::size_t add_batches(const std::string& name, const std::string& text);

  std::vector<parsers::Piece> split(const std::string& name, const std::string& text);

  translators::TranslateOptions options_;
  SourceSet sources_;
  Catalog catalog_;
  parsers::SqlplusState state_;
  parsers::SqlcmdState sqlcmd_state_;
  std::vector<std::vector<Parsed>> scripts_;
};

// The options of the tests: Oracle to the newest proved PostgreSQL.
[[nodiscard]] translators::TranslateOptions oracle_to_postgres();
// The same to any target, by its profile's name.
[[nodiscard]] translators::TranslateOptions oracle_to(std::string_view profile);
// SQL Server to the same, and to any target.
[[nodiscard]] translators::TranslateOptions tsql_to_postgres();
[[nodiscard]] translators::TranslateOptions tsql_to(std::string_view profile);

}  // namespace talora::test
