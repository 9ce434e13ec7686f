# Writes the rule registry into the build tree: one rule per file of the rule folders, in sorted order.
# A static library would drop self-registering objects, so the list is generated instead.
function(talora_rule_registry out)
  set(declarations "")
  set(entries "")
  foreach(folder common oracle to_postgres)
    file(GLOB files CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}/rules/${folder}
      ${CMAKE_CURRENT_SOURCE_DIR}/rules/${folder}/*.cpp)
    list(SORT files)
    foreach(file ${files})
      string(REPLACE ".cpp" "" id ${file})
      string(APPEND declarations "namespace talora::translators::${folder} { extern const Rule ${id}_rule; }\n")
      string(APPEND entries "      ${folder}::${id}_rule,\n")
    endforeach()
  endforeach()
  set(text "// Generated: all rules of Oracle to PostgreSQL, by folder and name.
#include \"translators/rules/engine.hpp\"

#include <array>

${declarations}
namespace talora::translators {

std::span<const Rule> rules_oracle_to_postgres() {
  static const auto rules = std::to_array<Rule>({
${entries}  });
  return rules;
}

}  // namespace talora::translators
")
  set(path ${CMAKE_CURRENT_BINARY_DIR}/generated/rule_registry.cpp)
  file(CONFIGURE OUTPUT ${path} CONTENT "${text}" @ONLY)
  set(${out} ${path} PARENT_SCOPE)
endfunction()
