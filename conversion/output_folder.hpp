// OUT: writing a converted project; unchanged files stay, stale ones go, overrides win.
#pragma once

#include "conversion/layout.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace talora::conversion {

struct WrittenFolder {
  std::size_t written = 0;
  std::size_t unchanged = 0;
  std::size_t removed = 0;
  std::vector<std::string> overrides;  // files replaced by OUT/overrides
};

// Refuses (Failure, usage) a folder that is not empty and holds no manifest.json of an earlier run.
// `run_json` holds what varies between runs. All files are written by rename; the manifest last.
WrittenFolder write_output(const Conversion& conversion, Layout& layout,
                           const std::filesystem::path& out, const std::string& report_html,
                           const std::string& run_json);

}  // namespace talora::conversion
