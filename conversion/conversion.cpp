// Statement facts derived from its findings.
#include "conversion/conversion.hpp"

namespace talora::conversion {

FindingClass Statement::finding_class() const {
  if (translation.outcome == translators::Outcome::held) return FindingClass::manual;
  return worst_class(findings);
}

}  // namespace talora::conversion
