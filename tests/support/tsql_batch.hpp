// A T-SQL batch parsed statement by statement, for tests of scanner, promotion and grammar.
#pragma once

#include "model/diagnostics/diagnostic.hpp"
#include "model/source.hpp"
#include "parsers/tsql/scanner.hpp"

#include <map>
#include <string>
#include <vector>

namespace talora::test {

struct TsqlStatement {
  std::string text;
  bool clean = false;
  bool full_ll = false;
  std::vector<Diagnostic> findings;
  std::vector<std::string> comments;
  // Source texts of the rule's contexts, outer before inner, left to right.
  std::map<std::string, std::vector<std::string>> rules;

  [[nodiscard]] std::vector<std::string> rule(const std::string& name) const;
};

// `settings` are those of the session and may change.
[[nodiscard]] std::vector<TsqlStatement> parse_tsql(const std::string& batch,
                                                    tsql::SessionSettings& settings);
[[nodiscard]] std::vector<TsqlStatement> parse_tsql(const std::string& batch);

// Tokens after promotion: "K_SELECT", "IDENTIFIER a", "STRING 'x'": words of the grammar without
// their text. `promoted` false: as the scanner leaves them.
[[nodiscard]] std::vector<std::string> tsql_tokens(const std::string& batch, bool promoted = true);

}  // namespace talora::test
