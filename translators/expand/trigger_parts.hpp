// What triggers of all targets are asked.
#pragma once

#include "translators/rules/rule.hpp"

#include <string_view>

namespace talora::translators {

// The trigger names that event: INSERT, UPDATE or DELETE.
[[nodiscard]] bool fires_on(const CreateTrigger& trigger, std::string_view event);

// WHEN writes the row versions without a colon, under names of its own: they become NEW and OLD.
void name_versions(CreateTrigger& trigger);

}  // namespace talora::translators
