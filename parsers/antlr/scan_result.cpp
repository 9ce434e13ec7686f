// ScanResult: use again, refusal.
#include "parsers/antlr/scan_result.hpp"

#include <string>

namespace talora::parsers {

void ScanResult::clear() {
  tokens.clear();
  comments.clear();
  diagnostics.clear();
  refused = false;
}

void ScanResult::refuse_nesting(Span place) {
  if (refused) return;
  refused = true;
  diagnostics.add(DiagnosticId::nesting_too_deep, place, {std::to_string(nesting_limit)});
}

}  // namespace talora::parsers
