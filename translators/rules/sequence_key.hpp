// The key of a sequence in the table that stands for all sequences of a MySQL server.
#pragma once

#include "model/tree/tree.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators {

// "netops.ids": one server serves several schemas. "ids" where nothing says the schema.
[[nodiscard]] std::string sequence_key(const RuleContext& context, const Name& name);

}  // namespace talora::translators
