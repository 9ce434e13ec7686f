// SyntaxErrors: ANTLR's error reports as diagnostics with the user's words.
#pragma once

#include "parsers/antlr/scan_result.hpp"

#include "antlr4-runtime.h"

namespace talora::parsers {

// Adds "unexpected 'x'" at the token; `expected` is empty or goes on with ", expected …".
void report_unexpected(Diagnostics& diagnostics, std::uint32_t file, const SourceToken& token,
                       const std::string& expected = {});

// Adds each reported error to the diagnostics of a scan, at the offending token's span.
class SyntaxErrors final : public antlr4::BaseErrorListener {
 public:
  SyntaxErrors(ScanResult& scanned, std::uint32_t file) : scanned_(scanned), file_(file) {}

  void syntaxError(antlr4::Recognizer* recognizer, antlr4::Token* offending, size_t line,
                   size_t column, const std::string& message, std::exception_ptr error) override;

  [[nodiscard]] std::size_t count() const { return count_; }

 private:
  ScanResult& scanned_;
  std::uint32_t file_;
  std::size_t count_ = 0;
};

}  // namespace talora::parsers
