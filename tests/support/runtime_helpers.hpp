// The runtime helpers as files: what each needs, and the order to install them in.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace talora::test {

struct RuntimeHelper {
  std::string name;                // the file's name, which its first line repeats
  std::string text;                // the whole file: SQL
  std::vector<std::string> needs;  // by its line "-- needs: a, b"
};

// translators/runtime/postgres/*.sql by name.
[[nodiscard]] const std::map<std::string, RuntimeHelper>& runtime_helpers();

// `names` and all they need, each after what it needs. Failure for an unknown name or a circle.
[[nodiscard]] std::vector<std::string> install_order(const std::vector<std::string>& names);

// CREATE SCHEMA talora and the helpers in that order: one script.
[[nodiscard]] std::string install_script(const std::vector<std::string>& names);

// The script of all helpers.
[[nodiscard]] std::string install_script_of_all();

}  // namespace talora::test
