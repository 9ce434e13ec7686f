// FindingClass: how far the target's result may differ.
#pragma once

#include <cstdint>
#include <string_view>

namespace talora {

// Ordered: a statement's class is its worst finding.
enum class FindingClass : std::uint8_t { exact, conditional, approximate, manual };

[[nodiscard]] constexpr std::string_view class_name(FindingClass value) {
  switch (value) {
    case FindingClass::exact:
      return "exact";
    case FindingClass::conditional:
      return "conditional";
    case FindingClass::approximate:
      return "approximate";
    case FindingClass::manual:
      return "manual";
  }
  return "manual";
}

// Severity of outside formats: manual = error, approximate = warning, the rest = note.
[[nodiscard]] constexpr std::string_view severity_name(FindingClass value) {
  switch (value) {
    case FindingClass::manual:
      return "error";
    case FindingClass::approximate:
      return "warning";
    default:
      return "note";
  }
}

}  // namespace talora
