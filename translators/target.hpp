// Target: what differs between target products on the way from a rewritten tree to checked text.
#pragma once

#include "model/embedded_text.hpp"
#include "model/profile.hpp"
#include "translators/check/postgres_parse.hpp"
#include "translators/print/print.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace talora::translators {

struct Target {
  // The statement as text; nullopt with a finding when something in it cannot be printed.
  std::optional<Printed> (*print)(const Node& root, const std::vector<Comment>& comments,
                                  const SourceSet& sources, const Bindings& bindings,
                                  const Profile& profile, Diagnostics& diagnostics,
                                  const PrintOptions& options);
  // The product's own parser, offline: the first error of a text. Null where there is no such
  // parser: then only a server can tell.
  std::optional<ParseError> (*check)(std::string_view text);
  // Both texts give the same tree there. Null with `check`: nothing is then copied unchanged.
  bool (*same_parse)(std::string_view a, std::string_view b);
  // The runtime helpers that exist for it, sorted by name.
  std::span<const EmbeddedText> (*runtime)();
};

[[nodiscard]] const Target& target_of(TargetFamily family);

}  // namespace talora::translators
