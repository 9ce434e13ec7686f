// Writing OUT; the list of generated files is kept in OUT/files.txt to know what went stale.
#include "conversion/output_folder.hpp"

#include "conversion/files.hpp"
#include "conversion/manifest.hpp"
#include "model/failure.hpp"

#include <fmt/format.h>

#include <set>

namespace talora::conversion {

namespace fs = std::filesystem;

namespace {

constexpr const char* file_list = "files.txt";

void refuse_foreign_folder(const fs::path& out) {
  std::error_code error;
  if (!fs::exists(out, error)) return;
  if (!fs::is_directory(out, error)) {
    throw Failure(ExitCode::usage, fmt::format("{} is not a folder", out.string()),
                  "Name a new folder with -o.");
  }
  if (fs::is_empty(out, error) || fs::exists(out / "manifest.json", error)) return;
  for (const auto& entry : fs::directory_iterator(out)) {
    if (entry.path().filename() != "overrides") {
      throw Failure(ExitCode::usage,
                    fmt::format("{} is not empty and is no output of talora", out.string()),
                    "Name a new folder with -o, or empty this one.");
    }
  }
}

// OUT/overrides/<schema>.<object>.sql replaces the file of that name.
void apply_overrides(Layout& layout, const fs::path& out, WrittenFolder& result) {
  for (OutputFile& file : layout.files) {
    if (!file.path.starts_with(layout.target_folder + "/")) continue;
    const fs::path override_file = out / "overrides" / fs::path(file.path).filename();
    std::error_code error;
    if (!fs::is_regular_file(override_file, error)) continue;
    file.content = read_file(override_file);
    result.overrides.push_back(file.path);
  }
}

void remove_stale(const fs::path& out, const std::set<std::string>& now, WrittenFolder& result) {
  std::error_code error;
  if (!fs::exists(out / file_list, error)) return;
  const std::string text = read_file(out / file_list);
  std::size_t begin = 0;
  while (begin < text.size()) {
    const auto end = std::min(text.find('\n', begin), text.size());
    const std::string path = text.substr(begin, end - begin);
    begin = end + 1;
    const bool inside = !path.empty() && path.find("..") == std::string::npos && path[0] != '/';
    if (inside && !now.contains(path) && fs::remove(out / path, error)) ++result.removed;
  }
}

}  // namespace

WrittenFolder write_output(const Conversion& conversion, Layout& layout, const fs::path& out,
                           const std::string& report_html, const std::string& run_json) {
  refuse_foreign_folder(out);
  WrittenFolder result;
  apply_overrides(layout, out, result);
  std::vector<OutputFile> files = layout.files;
  files.push_back({layout.target_folder + "/deploy.sql", deploy_script(layout)});
  files.push_back({"findings.json", findings_text(conversion)});
  files.push_back({"catalog.json", catalog_text(conversion.catalog)});
  files.push_back({"report.html", report_html});
  files.push_back({"run.json", run_json});
  files.push_back({"manifest.json", manifest_text(conversion)});
  std::set<std::string> paths;
  std::string list;
  for (const OutputFile& file : files)
    paths.insert(file.path);
  for (const std::string& path : paths)
    list += path + "\n";
  remove_stale(out, paths, result);
  write_file(out / file_list, list);
  for (const OutputFile& file : files) {
    ++(write_file(out / file.path, file.content) ? result.written : result.unchanged);
  }
  return result;
}

}  // namespace talora::conversion
