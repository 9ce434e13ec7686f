// File input and atomic output.
#include "conversion/files.hpp"

#include "model/failure.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace talora::conversion {

namespace {

[[noreturn]] void cannot(const char* verb, const std::filesystem::path& path) {
  throw Failure(ExitCode::environment,
                fmt::format("cannot {} {}: {}", verb, path.string(), std::strerror(errno)),
                "Check the path, the permissions and the free space.");
}

}  // namespace

std::string read_file(const std::filesystem::path& path) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) {
    throw Failure(ExitCode::usage, fmt::format("{} does not exist", path.string()),
                  "Check the spelling of the path.");
  }
  std::ifstream in(path, std::ios::binary);
  std::ostringstream content;
  if (in) content << in.rdbuf();
  if (!in || in.bad()) cannot("read", path);
  return std::move(content).str();
}

bool write_file(const std::filesystem::path& path, std::string_view content) {
  std::error_code error;
  if (std::filesystem::is_regular_file(path, error) &&
      std::filesystem::file_size(path, error) == content.size() && read_file(path) == content) {
    return false;
  }
  if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path(), error);
  std::filesystem::path temporary = path;
  temporary += fmt::format(".tmp{}", getpid());
  {
    std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
    if (!out) cannot("write", path);
    out.write(content.data(), static_cast<std::streamsize>(content.size()));
    out.close();
    if (!out) {
      std::filesystem::remove(temporary, error);
      cannot("write", path);
    }
  }
  std::filesystem::rename(temporary, path, error);
  if (error) {
    errno = error.value();
    cannot("write", path);
  }
  return true;
}

}  // namespace talora::conversion
