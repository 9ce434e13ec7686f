// EXEC as a call: which argument is for which parameter, and the call with named arguments.
#pragma once

#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators {

[[nodiscard]] const ExecuteArgument* argument_for(const Execute& call,
                                                  const CatalogRoutine& routine,
                                                  std::size_t position);

// Left out, or DEFAULT.
[[nodiscard]] bool is_default(const ExecuteArgument* given);
[[nodiscard]] bool has_output(const Execute& call);

// The argument; a bare word is text.
[[nodiscard]] Node* written_value(RuleContext& context, const ExecuteArgument& given);
// The default of a parameter as the catalog keeps it.
[[nodiscard]] Node* default_value(RuleContext& context, const Node& like,
                                  const CatalogParameter& parameter);

[[nodiscard]] Node* named_argument(RuleContext& context, const Node& like, const std::string& name,
                                   Node* value);
[[nodiscard]] Call* call_of(RuleContext& context, const Execute& node,
                            const std::vector<Node*>& arguments);

// The call with the arguments that are given, each as its parameter takes it.
[[nodiscard]] Call* plain_call(RuleContext& context, const Execute& node,
                               const CatalogRoutine& routine);

}  // namespace talora::translators
