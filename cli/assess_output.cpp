// Files of an assessment.
#include "cli/assess_output.hpp"

#include "cli/convert_folder.hpp"
#include "conversion/files.hpp"
#include "model/failure.hpp"

#include <fmt/core.h>

#include <cstdio>
#include <functional>

namespace talora::cli {

namespace fs = std::filesystem;

namespace {

struct Form {
  const char* format;
  const char* file;
  std::function<std::string(const reports::Assessment&, const reports::Summary&,
                            const reports::EffortTable&)>
      make;
};

const std::vector<Form>& forms() {
  using namespace reports;
  static const std::vector<Form> all = {
      {"text", "assessment.txt",
       [](const auto& a, const auto& s, const auto&) { return assessment_text(a, s); }},
      {"json", "assessment.json",
       [](const auto& a, const auto& s, const auto& e) { return assessment_json(a, s, e); }},
      {"csv", "findings.csv",
       [](const auto& a, const auto& s, const auto&) { return findings_csv(a, s); }},
      {"csv", "objects.csv",
       [](const auto& a, const auto& s, const auto&) { return objects_csv(a, s); }},
      {"md", "guide.md",
       [](const auto& a, const auto& s, const auto&) { return conversion_guide(a, s); }},
      {"html", "assessment.html",
       [](const auto& a, const auto& s, const auto& e) { return assessment_html(a, s, e); }}};
  return all;
}

// Marks the folder as an assessment's; the only file that varies between runs.
constexpr const char* marker = "run.json";
constexpr const char* marker_words = "\"command\": \"assess\"";

void check_folder(const fs::path& out) {
  std::error_code error;
  if (!fs::exists(out, error)) return;
  if (!fs::is_directory(out, error)) {
    throw Failure(ExitCode::usage, fmt::format("{} is not a folder", out.string()),
                  "Name a new folder with -o.");
  }
  if (fs::is_empty(out, error)) return;
  const bool own = fs::exists(out / marker, error) &&
                   conversion::read_file(out / marker).find(marker_words) != std::string::npos;
  if (own) return;
  throw Failure(ExitCode::usage,
                fmt::format("{} is not empty and holds no assessment of talora", out.string()),
                "Name a new folder with -o, or empty this one.");
}

void check_format(const std::string& format) {
  for (const Form& form : forms()) {
    if (format == form.format) return;
  }
  throw Failure(ExitCode::usage,
                fmt::format("--format {}: assess writes text, json, csv, md and html", format),
                "Say one of these.");
}

}  // namespace

AssessOutput::AssessOutput(const std::string& out, const std::vector<std::string>& formats)
    : out_(out),
      formats_(formats.begin(), formats.end()) {
  for (const std::string& format : formats_)
    check_format(format);
  if (!out_.empty()) {
    check_folder(out_);
    if (formats_.empty()) formats_ = {"text", "json", "csv", "md", "html"};
    return;
  }
  if (formats_.empty()) formats_ = {"text"};
  if (formats_.size() > 1 || formats_.contains("csv")) {
    throw Failure(ExitCode::usage,
                  formats_.size() > 1 ? "several forms do not fit on standard output"
                                      : "--format csv makes two tables",
                  "Name a folder for them with -o.");
  }
}

void AssessOutput::write(const reports::Assessment& assessment, const reports::EffortTable& effort,
                         std::chrono::steady_clock::time_point start) const {
  const reports::Summary summary = reports::summarize(assessment, effort);
  if (out_.empty()) {
    for (const Form& form : forms()) {
      if (!formats_.contains(form.format)) continue;
      const std::string text = form.make(assessment, summary, effort);
      (void)std::fwrite(text.data(), 1, text.size(), stdout);
    }
    return;
  }
  // First, so that a run that stops leaves a folder that the next one takes.
  conversion::write_file(out_ / marker, "{" + std::string(marker_words) + "}\n");
  for (const Form& form : forms()) {
    std::error_code ignored;
    if (formats_.contains(form.format)) {
      conversion::write_file(out_ / form.file, form.make(assessment, summary, effort));
    } else {
      fs::remove(out_ / form.file, ignored);
    }
  }
  const double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  conversion::write_file(out_ / marker, run_facts(seconds, "assess"));
  fmt::print("{}\nwritten to {} in {:.1f} s\n", reports::assessment_text(assessment, summary),
             out_.string(), seconds);
}

}  // namespace talora::cli
