// What ALTER SESSION of a script says about the statements after it.
#pragma once

#include "model/tree/tree.hpp"

#include <string>

namespace talora::translators {

struct SessionSettings {
  std::string date_format = "DD-MON-RR";  // NLS_DATE_FORMAT: implicit conversions of dates
  bool byte_lengths = true;               // NLS_LENGTH_SEMANTICS: VARCHAR2(n) counts bytes
};

// True when `root` is an ALTER SESSION that changed `settings`.
bool apply_session(const Node& root, SessionSettings& settings);

}  // namespace talora::translators
