// SourceDialect: the engine whose SQL is read.
#pragma once

#include <cstdint>

namespace talora {

enum class SourceDialect : std::uint8_t { oracle, tsql };

}  // namespace talora
