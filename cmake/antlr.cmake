# ANTLR parsers generated at build time: talora_antlr_parser(TARGET GRAMMAR NAME).
#
# The packaged tool (4.7.2) and runtime (4.9) are a working pair. The generated file is post-processed:
# 4.7.2 builds the ATN in a static initialiser of every program that links it, used or not; it is
# moved to the first construction of a parser. This file is also that script (cmake -P).

if(CMAKE_SCRIPT_MODE_FILE)
  file(READ ${FILE} text)
  string(REGEX MATCH "\n[A-Za-z]+::Initializer [A-Za-z]+::_init;" static_init "${text}")
  if(NOT static_init)
    message(FATAL_ERROR "${FILE}: no static initialiser found; the ANTLR tool changed")
  endif()
  string(REPLACE "${static_init}" "" text "${text}")
  set(construct "_interpreter = new atn::ParserATNSimulator(")
  string(FIND "${text}" "${construct}" at)
  if(at EQUAL -1)
    message(FATAL_ERROR "${FILE}: no parser constructor found; the ANTLR tool changed")
  endif()
  string(REPLACE "${construct}" "static const Initializer built_once;\n  (void)built_once;\n  ${construct}" text "${text}")
  file(WRITE ${FILE} "${text}")
  return()
endif()

set(TALORA_ANTLR_SCRIPT ${CMAKE_CURRENT_LIST_FILE})
find_program(ANTLR4_TOOL antlr4 REQUIRED)
find_path(ANTLR4_INCLUDE antlr4-runtime.h PATH_SUFFIXES antlr4-runtime REQUIRED)
find_library(ANTLR4_RUNTIME antlr4-runtime REQUIRED)

function(talora_antlr_parser target grammar name)
  set(source ${CMAKE_CURRENT_SOURCE_DIR}/${grammar})
  get_filename_component(folder ${source} DIRECTORY)
  get_filename_component(file ${source} NAME)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/generated/${name})
  file(MAKE_DIRECTORY ${out})
  add_custom_command(
    OUTPUT ${out}/${name}.cpp ${out}/${name}.h ${out}/${name}.tokens
    # The generated text names its grammar: a relative path keeps it the same everywhere (ccache).
    COMMAND ${CMAKE_COMMAND} -E copy ${source} ${out}/${file}
    COMMAND ${CMAKE_COMMAND} -E chdir ${out} ${ANTLR4_TOOL} -Dlanguage=Cpp -no-listener -no-visitor ${file}
    COMMAND ${CMAKE_COMMAND} -DFILE=${out}/${name}.cpp -P ${TALORA_ANTLR_SCRIPT}
    DEPENDS ${source} ${TALORA_ANTLR_SCRIPT}
    COMMENT "Generating ${name}"
    VERBATIM)
  add_library(${target} STATIC ${out}/${name}.cpp)
  target_include_directories(${target} SYSTEM PUBLIC ${ANTLR4_INCLUDE} ${out})
  target_compile_features(${target} PUBLIC cxx_std_20)
  target_compile_options(${target} PRIVATE -w -fno-char8_t -O1 -g0)
  target_link_libraries(${target} PUBLIC ${ANTLR4_RUNTIME} Threads::Threads)
  set_target_properties(${target} PROPERTIES JOB_POOL_COMPILE generated_parser)
endfunction()
