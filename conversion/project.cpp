// Folder listing, roots, includes.
#include "conversion/project.hpp"

#include "conversion/files.hpp"
#include "model/failure.hpp"
#include "parsers/text/decode.hpp"

#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <map>
#include <set>

namespace talora::conversion {

namespace fs = std::filesystem;

namespace {

bool is_script(const fs::path& path) {
  std::string extension = path.extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  static const std::set<std::string> scripts{".sql", ".pls", ".pks", ".pkb", ".plb", ".prc",
                                             ".fnc", ".trg", ".vw",  ".tps", ".tpb", ".ddl"};
  return scripts.contains(extension);
}

std::string digest(std::string_view bytes) {
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

std::string read_standard_input() {
  return {std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
}

class ProjectReader {
 public:
  ProjectReader(const ProjectOptions& options, const FrontEnd& front_end, Conversion& conversion)
      : options_(options),
        front_end_(front_end),
        conversion_(conversion) {}

  Project read() {
    for (const std::string& source : options_.sources) {
      if (source == "-") {
        start_root();
        read_text("(standard input)", "stdin.sql", read_standard_input());
        close_batch();
        continue;
      }
      if (!fs::exists(source)) (void)read_file(source);  // throws with the right words
      if (fs::is_directory(source)) {
        read_folder(source);
      } else {
        base_ = fs::path(source).parent_path();
        read_root(source);
      }
    }
    join_fragments();
    return std::move(project_);
  }

 private:
  void start_root() {
    session_ = front_end_.open_session();
    ++roots_;
  }

  void read_root(const fs::path& script) {
    start_root();
    read_script(script);
    close_batch();
  }

  std::vector<fs::path> list(const fs::path& folder) {
    std::vector<fs::path> scripts;
    std::error_code error;
    fs::recursive_directory_iterator it(folder, error);
    if (error) {
      throw Failure(ExitCode::environment,
                    fmt::format("cannot read folder {}: {}", folder.string(), error.message()),
                    "Check the permissions.");
    }
    for (const fs::directory_entry& entry : it) {
      if (!entry.is_regular_file()) continue;
      if (is_script(entry.path())) scripts.push_back(entry.path());
      if (entry.path().extension() == ".csv") project_.csv_files.push_back(entry.path().string());
    }
    std::sort(scripts.begin(), scripts.end());
    std::sort(project_.csv_files.begin(), project_.csv_files.end());
    return scripts;
  }

  // Roots are the scripts that no other script includes.
  void read_folder(const fs::path& folder) {
    base_ = folder;
    const auto scripts = list(folder);
    std::set<std::string> included;
    for (const fs::path& script : scripts) {
      for (const std::string& name : includes_of(script))
        included.insert(name);
    }
    if (!options_.entry.empty()) {
      read_root(folder / options_.entry);
      return;
    }
    bool any_root = false;
    for (const fs::path& script : scripts) {
      if (included.contains(canonical(script))) continue;
      any_root = true;
      read_root(script);
    }
    if (any_root || scripts.empty()) return;
    throw Failure(ExitCode::usage,
                  fmt::format("every script of {} is included by another one", folder.string()),
                  "Say where to begin with --entry FILE.");
  }

  static std::string canonical(const fs::path& path) {
    std::error_code error;
    const fs::path result = fs::weakly_canonical(path, error);
    return (error ? path : result).string();
  }

  std::vector<std::string> includes_of(const fs::path& script) {
    std::vector<std::string> names;
    const std::string bytes = read_file(script);
    const auto decoded = parsers::decode(bytes, options_.encoding);
    const auto session = front_end_.open_session();
    const auto reader = session->read(0, decoded.text);
    while (auto piece = reader->next()) {
      if (piece->kind != parsers::PieceKind::directive) continue;
      session->apply(*piece);
      if (auto path = include_path(*piece, script)) names.push_back(canonical(*path));
    }
    return names;
  }

  // Both places are tried, as people run scripts from either.
  [[nodiscard]] std::optional<fs::path> include_path(const parsers::Piece& piece,
                                                     const fs::path& script) const {
    auto inclusion = front_end_.inclusion(piece);
    if (!inclusion) return std::nullopt;
    std::replace(inclusion->name.begin(), inclusion->name.end(), '\\', '/');
    const fs::path beside = script.parent_path() / inclusion->name;
    const fs::path from_base = base_ / inclusion->name;
    const fs::path& first = inclusion->beside_script ? beside : from_base;
    const fs::path& second = inclusion->beside_script ? from_base : beside;
    if (fs::exists(first) || !fs::exists(second)) return first.lexically_normal();
    return second.lexically_normal();
  }

  void read_script(const fs::path& path) {
    if (!read_.insert(canonical(path)).second) return;
    std::error_code error;
    const fs::path relative = base_.empty() ? path.filename() : fs::relative(path, base_, error);
    read_text(path.string(),
              error || relative.empty() ? path.filename().string() : relative.string(),
              read_file(path));
  }

  void read_text(const std::string& path, const std::string& relative, const std::string& bytes) {
    const auto decoded = parsers::decode(bytes, options_.encoding);
    SourceFile& file = conversion_.sources.reserve(path);
    const std::size_t index = conversion_.files.size();
    conversion_.files.push_back({file.id(), path, relative, digest(bytes), bytes.size(), 0, 0, {}});
    if (decoded.is_binary) {
      conversion_.files[index].findings.push_back(
          {DiagnosticId::binary_input, {file.id(), 0, 0}, {}});
      return;
    }
    if (decoded.is_guess) {
      conversion_.files[index].findings.push_back(
          {DiagnosticId::invalid_encoding, {file.id(), 0, 0}, {"UTF-8", decoded.encoding}});
    }
    const auto reader = session_->read(file.id(), decoded.text);
    std::size_t pieces = 0;
    while (auto piece = reader->next()) {
      if (piece->holds_code) ++pieces;
      take(std::move(*piece), index, path);
    }
    std::string text = reader->take_text();
    auto stretches = reader->take_stretches();
    std::string original = stretches.empty() ? std::string() : decoded.text;
    file.set_text(std::move(text), std::move(original), std::move(stretches));
    conversion_.files[index].lines = file.line_count();
    if (pieces == 0) {
      conversion_.files[index].findings.push_back(
          {DiagnosticId::empty_file, {file.id(), 0, 0}, {}});
    }
  }

  void take(parsers::Piece piece, std::size_t file, const fs::path& script) {
    const bool is_directive = piece.kind == parsers::PieceKind::directive;
    if (is_directive) {
      ++conversion_.files[file].directives;
      session_->apply(piece);
    } else if (goes_on(piece)) {
      add_fragment(std::move(piece), file);
      return;
    }
    const auto include = is_directive ? include_path(piece, script) : std::nullopt;
    const Span span = piece.span;
    project_.pieces.push_back({std::move(piece), file, roots_, {}});
    if (!include) return;
    if (fs::exists(*include) && !fs::is_directory(*include)) {
      read_script(*include);
    } else {
      conversion_.files[file].findings.push_back(
          {DiagnosticId::included_file_missing, span, {include->string()}});
    }
  }

  // A batch that no GO has ended, or the rest of one.
  [[nodiscard]] bool goes_on(const parsers::Piece& piece) const {
    if (piece.kind != parsers::PieceKind::batch) return false;
    return open_batch_ || (!piece.has_terminator && piece.holds_code);
  }

  void add_fragment(parsers::Piece piece, std::size_t file) {
    const bool ends = piece.has_terminator;
    if (!open_batch_) {
      open_batch_ = ProjectPiece{std::move(piece), file, roots_, {}};
      open_batch_->fragments.push_back(open_batch_->piece.span);
    } else {
      if (!piece.span.empty()) open_batch_->fragments.push_back(piece.span);
      auto& findings = open_batch_->piece.findings;
      findings.insert(findings.end(), piece.findings.begin(), piece.findings.end());
      open_batch_->piece.repeat = piece.repeat;
      open_batch_->piece.has_terminator = ends;
    }
    if (ends) close_batch();
  }

  // The root script ends: what is open runs now.
  void close_batch() {
    if (!open_batch_) return;
    project_.pieces.push_back(std::move(*open_batch_));
    open_batch_.reset();
  }

  // After the last script: all texts are known.
  void join_fragments() {
    for (ProjectPiece& item : project_.pieces) {
      if (item.fragments.size() < 2) continue;
      const SourceFile& joined = conversion_.sources.join(item.fragments);
      item.piece.span = {joined.id(), 0, static_cast<std::uint32_t>(joined.text().size())};
      item.piece.comments_begin = 0;
    }
  }

  const ProjectOptions& options_;
  const FrontEnd& front_end_;
  Conversion& conversion_;
  Project project_;
  std::unique_ptr<ScriptSession> session_;
  std::optional<ProjectPiece> open_batch_;
  fs::path base_;
  std::set<std::string> read_;
  std::size_t roots_ = 0;
};

}  // namespace

Project read_project(const ProjectOptions& options, const FrontEnd& front_end,
                     Conversion& conversion) {
  return ProjectReader(options, front_end, conversion).read();
}

}  // namespace talora::conversion
