// Scripts keep their file and order; held statements stay as comment lines.
#include "conversion/script_files.hpp"

#include "conversion/held_files.hpp"

#include <algorithm>
#include <map>

namespace talora::conversion {

void add_script_files(Conversion& conversion, Layout& layout) {
  std::map<std::string, std::string> texts;
  for (Statement& statement : conversion.statements) {
    if (statement.role != Role::script || statement.is_data) continue;
    const auto input =
        std::find_if(conversion.files.begin(), conversion.files.end(),
                     [&](const InputFile& file) { return file.id == statement.file; });
    if (input == conversion.files.end()) continue;
    std::string& text = texts["scripts/" + input->relative];
    const auto line = static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n')) + 1;
    if (statement.translation.outcome == translators::Outcome::held) {
      text += held_comment(conversion, statement);
    } else {
      for (const auto& unit : statement.translation.units)
        text += unit.sql + ";\n";
    }
    statement.targets.push_back({"../scripts/" + input->relative, line});
  }
  for (auto& [path, text] : texts)
    layout.files.push_back({path, std::move(text)});
}

}  // namespace talora::conversion
