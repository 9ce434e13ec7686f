// Events of triggers and the names of row versions.
#include "translators/expand/trigger_parts.hpp"

#include "model/tree/walk.hpp"

#include <algorithm>

namespace talora::translators {

bool fires_on(const CreateTrigger& trigger, std::string_view event) {
  return std::any_of(trigger.events.begin(), trigger.events.end(), [&](const Node* node) {
    return static_cast<const TriggerEvent*>(node)->what == event;
  });
}

void name_versions(CreateTrigger& trigger) {
  if (trigger.when == nullptr) return;
  const auto key = [](const Identifier& alias, const char* plain) {
    return alias.text.empty() ? std::string(plain) : fold_oracle(alias.text, alias.quoted);
  };
  const std::string new_name = key(trigger.new_name, "NEW");
  const std::string old_name = key(trigger.old_name, "OLD");
  walk(*trigger.when, [&](Node& node) {
    auto* name = as<Name>(&node);
    if (name == nullptr || name->parts.size() != 2) return true;
    Identifier& first = name->parts[0];
    const std::string written = fold_oracle(first.text, first.quoted);
    if (written == new_name) first.text = "NEW";
    if (written == old_name) first.text = "OLD";
    return true;
  });
}

}  // namespace talora::translators
