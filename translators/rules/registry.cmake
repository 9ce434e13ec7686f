# Writes the rule registry into the build tree: one rule per file of the rule folders, in sorted order.
# A static library would drop self-registering objects, so the list is generated instead.
#
# Folders say where a rule holds: common (any source, any target), <source>, <source>/to_<target>, and
# to_<target> (any source). A rule's namespace is its first folder.
set(TALORA_SOURCES oracle tsql)
set(TALORA_TARGETS postgres mysql)

# Appends the entries of one folder to the list `entries` and their declarations to `declarations`.
macro(talora_rules_of folder space)
  file(GLOB files CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}/rules/${folder}
    ${CMAKE_CURRENT_SOURCE_DIR}/rules/${folder}/*.cpp)
  list(SORT files)
  foreach(file ${files})
    string(REPLACE ".cpp" "" id ${file})
    string(APPEND declarations "namespace talora::translators::${space} { extern const Rule ${id}_rule; }\n")
    string(APPEND entries "      {${scope}, &${space}::${id}_rule},\n")
  endforeach()
endmacro()

function(talora_rule_registry out)
  set(declarations "")
  set(entries "")
  set(scope "{std::nullopt, std::nullopt}")
  talora_rules_of(common common)
  foreach(source ${TALORA_SOURCES})
    set(scope "{SourceDialect::${source}, std::nullopt}")
    talora_rules_of(${source} ${source})
    foreach(target ${TALORA_TARGETS})
      set(scope "{SourceDialect::${source}, TargetFamily::${target}}")
      talora_rules_of(${source}/to_${target} ${source})
    endforeach()
  endforeach()
  foreach(target ${TALORA_TARGETS})
    set(scope "{std::nullopt, TargetFamily::${target}}")
    talora_rules_of(to_${target} to_${target})
  endforeach()
  set(text "// Generated: all rules, by folder and name, with where each holds.
#include \"translators/rules/engine.hpp\"

#include <array>

${declarations}
namespace talora::translators {

std::span<const RegisteredRule> all_rules() {
  static const auto rules = std::to_array<RegisteredRule>({
${entries}  });
  return rules;
}

}  // namespace talora::translators
")
  set(path ${CMAKE_CURRENT_BINARY_DIR}/generated/rule_registry.cpp)
  file(CONFIGURE OUTPUT ${path} CONTENT "${text}" @ONLY)
  set(${out} ${path} PARENT_SCOPE)
endfunction()
