# One target per folder: talora_library(NAME [DEPENDS ...]) globs the folder's sources and sets the house flags.

add_library(talora_flags INTERFACE)
target_compile_features(talora_flags INTERFACE cxx_std_20)
target_compile_options(talora_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow
  # What only the optimiser warns of is often the standard library's own code (GCC bugs 105329, 106199):
  # it must not stop a user's build.
  $<$<NOT:$<CONFIG:Release>>:-Werror>
  $<$<CONFIG:Release>:-Wno-restrict>
  $<$<CONFIG:Release>:-Wno-free-nonheap-object>)
target_include_directories(talora_flags INTERFACE ${CMAKE_SOURCE_DIR})

if(TALORA_SANITIZE)
  # Everything of one build is instrumented alike, generated parsers included: mixed objects hide faults.
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

# Precompiled headers cut a compilation to a third. They hide a missing #include: configure with
# -DTALORA_PRECOMPILE=OFF to see it.
function(talora_precompile target)
  if(TALORA_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE
      <algorithm> <array> <deque> <filesystem> <functional> <map> <memory> <optional> <set> <span> <string>
      <string_view> <unordered_map> <utility> <variant> <vector> ${ARGN})
    target_compile_options(${target} PRIVATE -Winvalid-pch)
    # ccache (4.7) restores a stale precompiled header: only what does without one is cached.
    set_target_properties(${target} PROPERTIES CXX_COMPILER_LAUNCHER "")
  endif()
endfunction()

function(talora_library name)
  cmake_parse_arguments(arg "" "" "DEPENDS;SOURCES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  list(SORT sources)
  add_library(${name} STATIC ${sources} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES CXX_EXTENSIONS OFF)
  target_link_libraries(${name} PUBLIC ${arg_DEPENDS} PRIVATE talora_flags)
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_compile_features(${name} PUBLIC cxx_std_20)
endfunction()
