// The one main of the test program: Catch2's own (compiled once, it is slow).
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
