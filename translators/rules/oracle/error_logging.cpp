// INSERT … LOG ERRORS -> refused by name
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& insert = static_cast<Insert&>(node);
  if (insert.error_logging != nullptr) {
    context.diagnostics.add(DiagnosticId::construct_refused, insert.error_logging->span,
                            {"LOG ERRORS"});
  }
  return nullptr;
}

}  // namespace

extern const Rule error_logging_rule{"error_logging", Phase::shape, Kind::insert, apply};

}  // namespace talora::translators::oracle
